import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import type { MapLayout } from '../../domain/context-map/MapLayout.ts'
import type { CodeStyle, ExportFile } from '../../domain/export/ExportTarget.ts'
import type { CodeGap } from '../../domain/export/typescript/findGaps.ts'
import type { ZipMerge } from '../../domain/export/writing/mergeZip.ts'
import type { BoardPatch } from './BoardPatch.ts'
import type { ListDelta } from './ListDelta.ts'
import type { ModelDelta } from './ModelDelta.ts'

/** Page → worker, handled in order. */
export type ReadingRequest =
  /** The wall is at `version` now; answered by `read` or `unreadable`. */
  | { readonly type: 'follow'; readonly version: number; readonly patch: BoardPatch }
  | ({ readonly request: number } & ReadingTask)

/** What is asked for once; answered by the same type, or by `failed`, with the same `request`. */
export type ReadingTask =
  | { readonly type: 'files'; readonly target: string; readonly style: CodeStyle }
  | { readonly type: 'layout'; readonly map: ContextMap }
  | { readonly type: 'gaps' }
  | { readonly type: 'merge'; readonly zip: Uint8Array; readonly force: boolean }

/** Worker → page. */
export type ReadingAnswer =
  | { readonly type: 'read'; readonly version: number; readonly model: ModelDelta; readonly map: ContextMap }
  | { readonly type: 'unreadable'; readonly version: number; readonly message: string }
  | { readonly type: 'files'; readonly request: number; readonly files: ListDelta<ExportFile> }
  | { readonly type: 'layout'; readonly request: number; readonly layout: MapLayout }
  | { readonly type: 'gaps'; readonly request: number; readonly gaps: readonly CodeGap[] }
  | { readonly type: 'merge'; readonly request: number; readonly merge: ZipMerge }
  | { readonly type: 'failed'; readonly request: number; readonly message: string }
