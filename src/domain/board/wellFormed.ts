/** Lone surrogates become U+FFFD: they have no UTF-8, so each host would otherwise keep another text. */
export function wellFormed(text: string): string {
  // Most texts hold no surrogate at all, and that is quickly seen.
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text
}
