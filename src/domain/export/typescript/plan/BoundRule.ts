import type { Id } from '../../../board/Board.ts'
import type { CommandElement } from '../../../interpretation/model.ts'
import type { Rule } from '../../../interpretation/sticky-text/Rule.ts'

/** A rule and the commands it may bind: the one it names, the one its sticky stands on, else all of the aggregate's. */
export interface BoundRule {
  readonly rule: Rule
  readonly words: string
  readonly notes: readonly Id[]
  readonly commands: readonly CommandElement[]
  /** It names no command and stands on the aggregate: it binds the commands it makes sense for. */
  readonly isLoose: boolean
}
