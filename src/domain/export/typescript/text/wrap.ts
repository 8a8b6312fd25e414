import { LINE_WIDTH } from './LINE_WIDTH.ts'

/** `open` items `close` on one line where they fit, else one item a line; as a formatter would have it. */
export function wrap(
  open: string,
  items: readonly string[],
  close: string,
  {
    indent = '',
    pad = '',
    comma = ',',
  }: { readonly indent?: string; readonly pad?: string; readonly comma?: string } = {},
): readonly string[] {
  const single = `${indent}${open}${items.length > 0 ? pad : ''}${items.join(', ')}${items.length > 0 ? pad : ''}${close}`
  if (single.length <= LINE_WIDTH && !single.includes('\n')) return [single]
  return [
    `${indent}${open}`,
    ...items.map((item, index) => `${indent}  ${item}${index === items.length - 1 ? comma : ','}`),
    `${indent}${close}`,
  ]
}

/** A value after its name: on the same line where it fits, else on the next one. */
export function assigned(open: string, value: string): readonly string[] {
  const single = `${open} ${value}`
  return single.length <= LINE_WIDTH ? [single] : [open, `  ${value}`]
}

/** A type alias of a union: on one line where it fits, else one member a line. */
export function union(open: string, members: readonly string[]): readonly string[] {
  const single = `${open} ${members.join(' | ')}`
  return single.length <= LINE_WIDTH ? [single] : [open, ...members.map((member) => `  | ${member}`)]
}

/** A type alias of a union of object types; a single one opens up where it does not fit. */
export function objectUnion(open: string, members: readonly (readonly string[])[]): readonly string[] {
  const single = union(
    open,
    members.map((properties) => `{ ${properties.join('; ')} }`),
  )
  const [only = [], ...more] = members
  if (single.length === 1 || more.length > 0) return single
  return [`${open} {`, ...only.map((property) => `  ${property}`), '}']
}

/** The lines, deeper by `indent`; blank ones stay blank. */
export function indented(lines: readonly string[], indent = '  '): readonly string[] {
  return lines.map((line) => (line === '' ? '' : indent + line))
}
