// Generated from the wall, and again whenever it changes.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** What the contexts of a project agreed on, by their folders below `src/contexts`. */
export interface Agreements {
  /** A context that gets at another one's published language through these folders of its own only. */
  readonly through: readonly { readonly from: string; readonly to: string; readonly folders: readonly string[] }[]
  /** Folders below `src/shared-kernel`, each with the contexts it belongs to. */
  readonly shared: Readonly<Record<string, readonly string[]>>
  /** Pairs that have nothing to do with each other, each with what its messages begin with. */
  readonly apart: readonly (readonly [Side, Side])[]
}

export interface Side {
  readonly context: string
  /** `Sales.` */
  readonly messages: string
}

/** A file of the project as the rules see it: where it is, and what of the project it imports. */
interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

/**
 * Every import and every message that crosses where it must not, as a sentence; `src` is the folder of the sources.
 * A context reaches into another one only through its published language; a shared kernel belongs to its two contexts and
 * stands on nothing but `src/kernel`, which stands on nothing.
 */
export function crossings(src: string, agreements: Agreements): readonly string[] {
  return sourcesIn(src).flatMap((source) => [
    ...source.imports.flatMap((target) => {
      const why = refusal(source.path, target, agreements)
      return why === undefined ? [] : [`${source.path} imports ${target}: ${why}`]
    }),
    ...agreements.apart.flatMap((pair) => messagesAcross(source, pair)),
  ])
}

function refusal(path: string, target: string, { through, shared, apart }: Agreements): string | undefined {
  const kernel = sharedKernelOf(target)
  if (path.startsWith('kernel/')) return target.startsWith('kernel/') ? undefined : 'the kernel stands on nothing'
  if (kernel !== undefined) {
    const isMember = sharedKernelOf(path) === kernel || shared[kernel]?.includes(contextOf(path) ?? '')
    return isMember ? undefined : 'a shared kernel belongs to its two contexts'
  }
  const [from, to] = [contextOf(path), contextOf(target)]
  if (to === undefined) return undefined
  if (sharedKernelOf(path) !== undefined) return 'a shared kernel stands on the kernel only'
  if (from === undefined || from === to) return undefined
  if (apart.some((pair) => pair.every(({ context }) => context === from || context === to))) {
    return 'the two go separate ways'
  }
  if (!target.startsWith(`contexts/${to}/published-language/`)) return 'only the published language is for others'
  const agreed = through.find((agreement) => agreement.from === from && agreement.to === to)
  if (!agreed || agreed.folders.some((folder) => path.startsWith(`contexts/${from}/${folder}/`))) return undefined
  return `it gets at ${to} through ${agreed.folders.join(' and ')} only`
}

function messagesAcross({ path, text }: Source, [a, b]: readonly [Side, Side]): readonly string[] {
  const other = contextOf(path) === a.context ? b : contextOf(path) === b.context ? a : undefined
  return other && text.includes(`'${other.messages}`)
    ? [`${path} speaks of ${other.messages}: the two go separate ways`]
    : []
}

function contextOf(path: string): string | undefined {
  return /^contexts\/([^/]+)\//.exec(path)?.[1]
}

function sharedKernelOf(path: string): string | undefined {
  return /^shared-kernel\/([^/]+)\//.exec(path)?.[1]
}

function sourcesIn(src: string): readonly Source[] {
  const names = existsSync(src) ? readdirSync(src, { recursive: true, encoding: 'utf8' }) : []
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const text = readFileSync(join(src, name), 'utf8')
      const imports = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)
      return {
        path: name.split(sep).join('/'),
        text,
        imports: Array.from(imports, ([, target = '']) =>
          relative(src, resolve(dirname(join(src, name)), target))
            .split(sep)
            .join('/'),
        ),
      }
    })
}
