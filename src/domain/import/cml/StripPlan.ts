import type { StickyDraft } from './Sheet.ts'

/** One row of a context: `policy, actor, command, aggregate, events, rules`, whichever of them there are. */
export interface StripPlan {
  readonly policy?: PolicyDraft
  readonly actor?: StickyDraft
  readonly command?: StickyDraft
  /** The command's name as CML has it. */
  readonly commandName?: string
  readonly aggregate?: StickyDraft
  readonly events: readonly StickyDraft[]
  /** Constraints of the command. */
  readonly rules: readonly StickyDraft[]
}

/** A policy with the names, as CML has them, of what sets it off and of what it issues. */
export interface PolicyDraft {
  readonly sticky: StickyDraft
  readonly on: readonly string[]
  readonly issues: readonly string[]
}

export interface ContextPlan {
  readonly name: string
  readonly strips: readonly StripPlan[]
  readonly definitions: readonly StickyDraft[]
}
