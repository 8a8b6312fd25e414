/** Lone surrogates become U+FFFD: they have no UTF-8, so each host would otherwise keep another text. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
