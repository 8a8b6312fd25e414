import type { StoreApi } from 'zustand/vanilla'
import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import type { MapLayout } from '../../domain/context-map/MapLayout.ts'
import type { ExportFile } from '../../domain/export/ExportTarget.ts'
import type { DomainModel } from '../../domain/interpretation/model.ts'

/** What Wallstorm understood of the wall at `version`, or null before the first reading. */
export interface ReadingState {
  /** The document version that was read. */
  readonly version: number
  readonly model: DomainModel | null
  readonly map: ContextMap | null
  /** Why the newest reading failed, a sentence for the person; model and map are then the last good ones. */
  readonly error: string | null
}

/** Reads the wall in a worker, a moment after each change; the page never waits for it. */
export interface Reading {
  readonly state: StoreApi<ReadingState>
  /** Files of an export target for the board as it is now; rejects with a sentence for the person. */
  files(target: string): Promise<readonly ExportFile[]>
  /** Where contexts and relationships of this map stand in its picture; rejects likewise. */
  layout(map: ContextMap): Promise<MapLayout>
  close(): void
}
