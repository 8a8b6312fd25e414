import type { ExportFile } from '../ExportTarget.ts'
import type { StaleImport } from './staleImports.ts'
import type { StrayFile } from './strayFiles.ts'

export interface Move {
  readonly from: string
  readonly to: string
}

/** What an export does to a folder; `stepsOf` says in which order. Lists in code-point order of their paths. */
export interface WritePlan {
  /** Empty, like all that follows from them, where `edited` stops the export. */
  readonly writes: readonly ExportFile[]
  readonly removals: readonly string[]
  /** Person-owned files that follow their stickies to another path. */
  readonly moves: readonly Move[]
  /** Person-owned files where a person's text takes in what the wall changed. */
  readonly merged: readonly string[]
  /** Person-owned files that hold conflict markers now. */
  readonly conflicts: readonly string[]
  /** Tool-owned files that somebody edited: nothing is written until they are restored, or `force` rewrites them. */
  readonly edited: readonly string[]
  /** … and those that `force` rewrites. */
  readonly rewritten: readonly string[]
  /** Files a person wrote in that the wall gives no longer; they stay. */
  readonly orphans: readonly string[]
  /** Generated files that the wall gives no longer and an orphan still imports; they stay as long as it does. */
  readonly needed: readonly string[]
  readonly strays: readonly StrayFile[]
  readonly staleImports: readonly StaleImport[]
  /** The record of the earlier export cannot be read, so that every file in the way counts as a person's. */
  readonly isRecordBroken: boolean
}
