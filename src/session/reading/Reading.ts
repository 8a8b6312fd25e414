import type { StoreApi } from 'zustand/vanilla'
import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import type { MapLayout } from '../../domain/context-map/MapLayout.ts'
import type { CodeStyle, ExportFile } from '../../domain/export/ExportTarget.ts'
import type { CodeGap } from '../../domain/export/typescript/findGaps.ts'
import type { ZipMerge } from '../../domain/export/writing/mergeZip.ts'
import type { DomainModel } from '../../domain/interpretation/model.ts'

/** What Wallstorm understood of the wall at `version`, or null before the first reading. */
export interface ReadingState {
  /** The document version that was read. */
  readonly version: number
  readonly model: DomainModel | null
  readonly map: ContextMap | null
  /** Notes that are not in the code, while somebody watches for them; else null. */
  readonly gaps: readonly CodeGap[] | null
  /** Why the newest reading failed, a sentence for the person; model and map are then the last good ones. */
  readonly error: string | null
}

/** Reads the wall in a worker, a moment after each change; the page never waits for it. */
export interface Reading {
  readonly state: StoreApi<ReadingState>
  /**
   * Files of an export target for the board as it is now, code in this style (`class` where none is given). A file that did
   * not change since the target was last asked for is the same object. Rejects with a sentence for the person.
   */
  files(target: string, style?: CodeStyle): Promise<readonly ExportFile[]>
  /** Where contexts and relationships of this map stand in its picture; rejects likewise. */
  layout(map: ContextMap): Promise<MapLayout>
  /** Merges an edited project with the wall as it is now; `force` rewrites generated files that somebody edited. */
  mergeZip(zip: Uint8Array, options: { readonly force: boolean }): Promise<ZipMerge>
  /** Keeps `gaps` up to date until the returned function is called. */
  watchGaps(): () => void
  close(): void
}
