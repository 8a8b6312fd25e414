/** `an Order`, `a Delivery`: by the first letter, which is right often enough for a comment. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
