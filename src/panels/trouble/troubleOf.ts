/** What went wrong, in a heading, and what to do about it. */
export interface TroubleWords {
  readonly title: string
  readonly advice: string
  /** Coming back later may help. */
  readonly again: boolean
}

const WORDS: Readonly<Record<number, TroubleWords>> = {
  4400: {
    title: 'The server did not understand this page',
    advice: 'The page may be older than the server. Load it again.',
    again: true,
  },
  4401: {
    title: 'This link does not open the wall',
    advice: 'It is incomplete, or it was replaced. Copy the whole link again, or ask for a new one.',
    again: false,
  },
  4404: {
    title: 'There is no such wall',
    advice: 'The link is mistyped, or the wall is kept on another server. Ask whoever gave you the link.',
    again: false,
  },
  4423: {
    title: 'This wall is damaged on the server',
    advice: 'Nothing was thrown away. Tell the people who run this server: its log says what was found.',
    again: false,
  },
  4429: {
    title: 'A limit is reached',
    advice: 'The wall is full or crowded. Wait a moment and try again, or start a new wall.',
    again: true,
  },
}

const LIMIT = 4429

/** By the close code of the connection (design §7); which limit was reached is said by the notice before it. */
export function troubleOf(code: number, notice?: string): TroubleWords {
  const words = WORDS[code]
  if (words && code === LIMIT && notice) return { ...words, advice: notice }
  return words ?? { title: 'The server turned this page away', advice: 'Try again in a moment.', again: true }
}
