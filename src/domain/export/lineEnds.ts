/** The text with plain line ends. */
export function plainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** Whether two texts differ in nothing but their line ends, which git may rewrite. */
export function isSameText(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && plainEnds(a) === plainEnds(b))
}

/** The text with the line ends of a model. */
export function withEndsOf(model: string | undefined, text: string): string {
  return model?.includes('\r\n') ? plainEnds(text).replaceAll('\n', '\r\n') : text
}
