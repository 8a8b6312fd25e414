/** One part of a context that hears others. */
export interface Hearing {
  /** What it needs, as members of the context's connections. */
  readonly members: readonly string[]
  /** Statements that make it hear, over `to`, a blank line between them. */
  readonly hearing: readonly (readonly string[])[]
}
