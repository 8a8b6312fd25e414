import { stickyWords } from './stickyWords.ts'

/** The words for each identifier of a context: two identifiers that read alike keep their own letters. */
export class Speaker {
  readonly #words = new Map<string, string>()
  readonly #taken = new Set<string>()

  say(identifier: string): string {
    const known = this.#words.get(identifier)
    if (known !== undefined) return known
    const spoken = stickyWords(identifier)
    const words = this.#taken.has(spoken.toLowerCase()) ? identifier : spoken
    this.#taken.add(words.toLowerCase())
    this.#words.set(identifier, words)
    return words
  }
}
