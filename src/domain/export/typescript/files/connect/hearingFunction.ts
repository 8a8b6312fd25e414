import { comment } from '../../text/comment.ts'
import { indented } from '../../text/wrap.ts'

/** The function by which a context begins to hear: each subscription after a blank line, on what is passed as `to`. */
export function hearingFunction(
  words: string,
  name: string,
  type: string,
  hearing: readonly (readonly string[])[],
): readonly string[] {
  return [
    ...comment(words),
    `export function ${name}(to: ${type}): void {`,
    ...hearing.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...indented(lines)]),
    '}',
  ]
}
