import { quote } from './quote.ts'
import { wrap } from './wrap.ts'

/** Something to import: its name and the project path, or package, that exports it. */
export interface Exported {
  readonly name: string
  readonly from: string
}

interface ImportLine {
  default?: string
  readonly names: Map<string, 'type' | 'value'>
}

/** A TypeScript file being written: lines, and the imports they turn out to need. */
export class CodeFile {
  readonly path: string
  readonly #header: string | undefined
  readonly #imports = new Map<string, ImportLine>()
  readonly #lines: string[] = []

  constructor(path: string, header?: string) {
    this.path = path
    this.#header = header
  }

  /** Needs a type; returns its name. What this file itself exports needs no import. */
  type({ name, from }: Exported): string {
    const line = this.#import(from)
    if (line && line.names.get(name) === undefined) line.names.set(name, 'type')
    return name
  }

  /** Needs a value (or a class); returns its name. */
  value({ name, from }: Exported): string {
    this.#import(from)?.names.set(name, 'value')
    return name
  }

  /** Needs the default export; returns the name it has here. */
  defaultOf({ name, from }: Exported): string {
    const line = this.#import(from)
    if (line) line.default = name
    return name
  }

  add(...lines: readonly string[]): void {
    this.#lines.push(...lines)
  }

  /** Lines with a blank one before them. */
  section(lines: readonly string[]): void {
    if (lines.length > 0) this.#lines.push('', ...lines)
  }

  get text(): string {
    const imports = [...this.#imports].map(([from, line]) => [specifier(this.path, from), line] as const)
    imports.sort(([a], [b]) => compareSpecifiers(a, b))
    const lines = imports.flatMap(([from, line]) => importLines(from, line))
    const parts = [this.#header ? [this.#header] : [], lines, this.#lines]
    const text = parts.filter((part) => part.length > 0).map((part) => part.join('\n').replace(/^\n+/, ''))
    return `${text.join('\n\n')}\n`
  }

  #import(from: string): ImportLine | undefined {
    if (from === this.path) return undefined
    const line = this.#imports.get(from) ?? { names: new Map() }
    this.#imports.set(from, line)
    return line
  }
}

function importLines(from: string, { default: main, names }: ImportLine): readonly string[] {
  const sorted = [...names].sort(([a], [b]) => compareNames(a, b))
  const close = `from ${quote(from)}`
  if (sorted.length === 0) return [`import ${main ?? ''} ${close}`]
  if (sorted.every(([, use]) => use === 'type') && main === undefined) {
    return wrap(
      'import type {',
      sorted.map(([name]) => name),
      `} ${close}`,
      { pad: ' ' },
    )
  }
  const items = sorted.map(([name, use]) => (use === 'type' ? `type ${name}` : name))
  return wrap(`import ${main === undefined ? '' : `${main}, `}{`, items, `} ${close}`, { pad: ' ' })
}

/** `src/a/b.ts` seen from `src/c/d.ts` is `../a/b.ts`; a package is itself. */
function specifier(path: string, from: string): string {
  if (!from.startsWith('src/')) return from
  const here = path.split('/').slice(0, -1)
  const there = from.split('/')
  let shared = 0
  while (shared < here.length && here[shared] === there[shared]) shared += 1
  const up = here.length - shared
  return `${up === 0 ? './' : '../'.repeat(up)}${there.slice(shared).join('/')}`
}

/** Packages first, then the files farthest away. */
function compareSpecifiers(a: string, b: string): number {
  const distance = (text: string) =>
    text.startsWith('.') ? -(text.match(/\.\.\//g)?.length ?? 0) : Number.NEGATIVE_INFINITY
  return distance(a) - distance(b) || compareNames(a, b) || 0
}

function compareNames(a: string, b: string): number {
  // A formatter sorts `order.ts` before `order-id.ts`.
  const [left, right] = [a, b].map((name) => name.toLowerCase().replaceAll('-', '~'))
  if (left === undefined || right === undefined) return 0
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0
}
