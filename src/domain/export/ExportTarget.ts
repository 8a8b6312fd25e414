import type { Board } from '../board/Board.ts'
import type { ContextMap } from '../context-map/ContextMap.ts'
import type { DomainModel } from '../interpretation/model.ts'

/** How generated code is written; both express the same behaviour. */
export const CODE_STYLES = ['class', 'functions'] as const

export type CodeStyle = (typeof CODE_STYLES)[number]

/** Everything a target may read. */
export interface ExportInput {
  readonly board: Board
  readonly model: DomainModel
  readonly map: ContextMap
  /** Of targets that write code; `class` where nobody says. */
  readonly style?: CodeStyle
}

/** A file in memory; path with `/`, relative to the output folder. */
export interface ExportFile {
  readonly path: string
  readonly text: string
}

/** One line of the registry. A target that gives exactly one file is downloaded as it is, else as a zip. */
export interface ExportTarget {
  /** As in `--to` and `/export/<target>`. */
  readonly name: string
  readonly title: string
  readonly single: boolean
  /** Media type of a single file. */
  readonly mediaType: string
  /** Loaded on demand, so that a page pays only for what it uses. */
  load(): Promise<(input: ExportInput) => Promise<readonly ExportFile[]> | readonly ExportFile[]>
}
