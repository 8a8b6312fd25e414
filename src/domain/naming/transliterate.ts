let anyAscii: ((text: string) => string) | undefined

/**
 * The nearest ASCII spelling of a text in any script. Anything but ASCII needs `loadTransliteration` first: its tables are
 * half a megabyte, which a page should not pay for before somebody writes in such a script.
 */
export function transliterate(text: string): string {
  if (isAscii(text)) return text
  if (!anyAscii) throw new Error('loadTransliteration() must come before names that are not ASCII')
  return anyAscii(text)
}

export function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text)
}

/** Once is enough; later calls cost nothing. */
export async function loadTransliteration(): Promise<void> {
  anyAscii ??= (await import('any-ascii')).default
}
