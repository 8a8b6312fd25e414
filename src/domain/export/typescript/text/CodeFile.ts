import { compareNames } from './compareNames.ts'
import { localName } from './localName.ts'
import { quote } from './quote.ts'
import { relativePath } from './relativePath.ts'
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
    const imports = Array.from(this.#imports, ([from, line]) => {
      const name = relativePath(this.path, from)
      return { name, distance: distanceOf(name), line }
    })
    imports.sort((a, b) => a.distance - b.distance || compareNames(a.name, b.name))
    const header = this.#header ? [this.#header] : []
    const body = this.#lines.slice(this.#lines.findIndex((line) => line !== ''))
    const parts = [header, imports.flatMap(({ name, line }) => importLines(name, line)), body]
    return parts
      .filter((part) => part.length > 0)
      .flatMap((part) => [...part, ''])
      .join('\n')
  }

  #need({ name, from }: Exported, use: 'type' | 'value'): string {
    if (from === this.path) return name
    const line = this.#line(from)
    const known = line.names.get(name)
    if (known) {
      if (use === 'value') known.use = use
      return known.local
    }
    const local = this.#locals.has(name) ? this.#another(name, from) : name
    this.#locals.add(local)
    line.names.set(name, { local, use })
    return local
  }

  #another(name: string, from: string): string {
    return localName({ name, from }, this.path, (taken) => this.#locals.has(taken))
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

/** Packages first, then the files farthest away. */
function distanceOf(name: string): number {
  return name.startsWith('.') ? 1 - name.split('../').length : Number.NEGATIVE_INFINITY
}
