const TEXTS = 20_000
const LENGTH = 2_000

/**
 * The same answer for the same text without working it out again: a wall is read after every edit, and nearly all of it says
 * what it said. Answers must not depend on anything else and are shared, so nobody may change them.
 */
export function rememberByText<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = answer(text)
    if (known.size >= TEXTS) known.clear()
    if (text.length <= LENGTH) known.set(text, now)
    return now
  }
}
