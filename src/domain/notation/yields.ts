/** What the author of a command says of its events: that it yields all of them, or one of them. */
export const YIELDS = ['all', 'one-of'] as const
export type Yields = (typeof YIELDS)[number]

/** After "yields". */
export const YIELD_WORDS: Readonly<Record<Yields, string>> = { all: 'all of its events', 'one-of': 'one of its events' }
