import { CML_KEYWORDS } from '../../naming/reserved.ts'

/** A name as CML takes it: no keyword, since the language has no way to quote one, and no digit in front. */
export function cmlName(identifier: string): string {
  if (/^[0-9]/.test(identifier)) return `_${identifier}`
  return CML_KEYWORDS.has(identifier) ? `${identifier}_` : identifier
}

/** What CML has no words for, as a comment of one line. */
export function cmlComment(words: string): string {
  return `// ${words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD')}`
}

/** Words in quotes, in one line. */
export function cmlString(words: string): string {
  const line = words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD')
  return `"${line.replace(/[\\"]/g, '\\$&')}"`
}

/** A head with a body in braces; the head alone where the body is empty. */
export function cmlBlock(head: string, body: readonly string[]): string[] {
  return body.length === 0 ? [head] : [`${head} {`, ...body.map((line) => (line === '' ? '' : `  ${line}`)), '}']
}

/** Gives each wanted name once, whatever the case; a later one that is taken gets a number. */
export function uniqueNames(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const plain = cmlName(wanted)
    let name = plain
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}_${count}`
    taken.add(name.toLowerCase())
    return name
  }
}
