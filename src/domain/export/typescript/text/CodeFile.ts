import { quote } from './quote.ts'
import { wrap } from './wrap.ts'

/** Something to import: its name and the project path, or package, that exports it. */
export interface Exported {
  readonly name: string
  readonly from: string
}

interface ImportLine {
  default?: string
  /** What is exported → what it is called here, and what it is needed for. */
  readonly names: Map<string, { readonly local: string; use: 'type' | 'value' }>
}

/** A TypeScript file being written: lines, and the imports they turn out to need. */
export class CodeFile {
  readonly path: string
  readonly #header: string | undefined
  readonly #imports = new Map<string, ImportLine>()
  readonly #locals = new Set<string>()
  readonly #lines: string[] = []

  /** `declares` are names the file has of its own, so that an import of the same name gets another one here. */
  constructor(path: string, header?: string, declares: Iterable<string> = []) {
    this.path = path
    this.#header = header
    this.#locals = new Set(declares)
  }

  /** Needs a type; returns its name here. What this file itself exports needs no import. */
  type(exported: Exported): string {
    return this.#need(exported, 'type')
  }

  /** Needs a value (or a class); returns its name here. */
  value(exported: Exported): string {
    return this.#need(exported, 'value')
  }

  /** Needs the default export; returns the name it has here. */
  defaultOf({ name, from }: Exported): string {
    const line = this.#line(from)
    line.default = name
    this.#locals.add(name)
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

  #need({ name, from }: Exported, use: 'type' | 'value'): string {
    if (from === this.path) return name
    const line = this.#line(from)
    const known = line.names.get(name)
    if (known) {
      if (use === 'value') known.use = use
      return known.local
    }
    let local = name
    for (let count = 2; this.#locals.has(local); count += 1) local = `${name}${count}`
    this.#locals.add(local)
    line.names.set(name, { local, use })
    return local
  }

  #line(from: string): ImportLine {
    const line = this.#imports.get(from) ?? { names: new Map() }
    this.#imports.set(from, line)
    return line
  }
}

function importLines(from: string, { default: main, names }: ImportLine): readonly string[] {
  const sorted = [...names].sort(([a], [b]) => compareNames(a, b))
  const close = `from ${quote(from)}`
  if (sorted.length === 0) return [`import ${main ?? ''} ${close}`]
  const isTypesOnly = main === undefined && sorted.every(([, { use }]) => use === 'type')
  const items = sorted.map(([name, { local, use }]) => {
    return `${use === 'type' && !isTypesOnly ? 'type ' : ''}${name}${local === name ? '' : ` as ${local}`}`
  })
  const open = isTypesOnly ? 'import type {' : `import ${main === undefined ? '' : `${main}, `}{`
  // A single name stays on the line, however long it is.
  if (items.length === 1) return [`${open} ${items.join()} } ${close}`]
  return wrap(open, items, `} ${close}`, { pad: ' ' })
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
  const [left, right] = [sortKey(a), sortKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** As formatters sort: letter by letter, a capital just before its small letter, numbers by value, `.` before `-`. */
function sortKey(name: string): string {
  return name
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'))
    .replaceAll('-', '/')
    .replace(/[A-Za-z]/g, (letter) => `${letter.toLowerCase()}${letter < 'a' ? 0 : 1}`)
}
