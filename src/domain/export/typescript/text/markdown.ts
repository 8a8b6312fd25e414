import { plainLine } from './plainLine.ts'

/** Somebody's words as they are, whatever they would mean in Markdown or HTML. */
export function markdown(text: string): string {
  const line = plainLine(text)
  if (!SPEAKING.test(line)) return line
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~#]/g, (character) => `\\${character}`)
}

/** What Markdown or HTML may take for its own. */
const SPEAKING = /[&<\\`*_[\]|~#]/

/** Code in a table cell or a sentence. */
export function inlineCode(text: string): string {
  const line = plainLine(text).replaceAll('|', '\\|')
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  if (longest === 0) return `\`${line}\``
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${line} ${fence}`
}

/** A table, or nothing where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}
