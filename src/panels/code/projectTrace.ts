import * as z from 'zod/mini'
import type { Id } from '../../domain/board/Board.ts'
import type { ExportFile } from '../../domain/export/ExportTarget.ts'
import { MANIFEST_PATH, type NotePlace } from '../../domain/export/manifest.ts'
import type { TracedSymbol } from '../../domain/export/traceSymbols.ts'

/** Which stickies the files of a project and the symbols in them were made from, as its manifest says. */
export interface ProjectTrace {
  readonly files: ReadonlyMap<string, readonly Id[]>
  /** By file; top down, an outer symbol before its members. */
  readonly symbols: ReadonlyMap<string, readonly TracedSymbol[]>
  readonly places: ReadonlyMap<Id, readonly NotePlace[]>
}

const NOTHING: ProjectTrace = { files: new Map(), symbols: new Map(), places: new Map() }

const placeSchema = z.object({
  file: z.string(),
  symbol: z.optional(z.string()),
  lines: z.optional(z.tuple([z.number(), z.number()])),
})
const manifestSchema = z.object({
  files: z.record(z.string(), z.object({ notes: z.array(z.string()) })),
  notes: z.optional(z.record(z.string(), z.array(placeSchema))),
})

/** Nothing where the project has no manifest, or one of another shape. */
export function traceProject(files: readonly ExportFile[]): ProjectTrace {
  const manifest = files.find(({ path }) => path === MANIFEST_PATH)
  const parsed = manifest && manifestSchema.safeParse(JSON.parse(manifest.text))
  if (!parsed?.success) return NOTHING
  const places = Object.entries(parsed.data.notes ?? {})
  return {
    files: new Map(Object.entries(parsed.data.files).map(([path, { notes }]) => [path, notes])),
    symbols: symbolsOf(places),
    places: new Map(places.map(([id, some]) => [id, some.map(placeOf)])),
  }
}

type ParsedPlace = z.infer<typeof placeSchema>

function placeOf({ file, symbol, lines }: ParsedPlace): NotePlace {
  return { file, ...(symbol !== undefined && { symbol }), ...(lines && { lines }) }
}

/** The notes' places the other way round. */
function symbolsOf(places: readonly (readonly [Id, readonly ParsedPlace[]])[]): ProjectTrace['symbols'] {
  const byFile = new Map<string, Map<string, TracedSymbol & { readonly notes: Id[] }>>()
  for (const [id, some] of places) {
    for (const { file, symbol, lines } of some) {
      if (symbol === undefined || !lines) continue
      const inFile = byFile.get(file) ?? new Map()
      byFile.set(file, inFile)
      const key = `${symbol} ${lines[0]}`
      const known = inFile.get(key)
      if (known) known.notes.push(id)
      else inFile.set(key, { symbol, lines, notes: [id] })
    }
  }
  const topDown = (a: TracedSymbol, b: TracedSymbol) => a.lines[0] - b.lines[0] || b.lines[1] - a.lines[1]
  return new Map([...byFile].map(([file, inFile]) => [file, [...inFile.values()].sort(topDown)]))
}

/** The innermost of the symbols that holds this line, from 1. */
export function symbolAt(symbols: readonly TracedSymbol[], line: number): TracedSymbol | undefined {
  return symbols.findLast(({ lines: [first, last] }) => first <= line && line <= last)
}

/**
 * Where in the project these stickies are: file by file, the one that is most about them first, tests after the code, whole
 * files last; within a file top down. A symbol whose member is named too is left out: the member says it better.
 */
export function placesOf({ symbols, places }: ProjectTrace, ids: ReadonlySet<Id>): readonly NotePlace[] {
  const paths = new Set([...ids].flatMap((id) => (places.get(id) ?? []).map(({ file }) => file)))
  const files = Array.from(paths, (path) => {
    const about = (symbols.get(path) ?? []).filter(({ notes }) => notes.some((id) => ids.has(id)))
    const closest = about.filter((outer) => !about.some((inner) => isInside(inner, outer)))
    const weight = closest.reduce((sum, { notes }) => sum + 1 / notes.length, 0)
    return { path, closest, weight, rank: closest.length === 0 ? 2 : isTest(path) ? 1 : 0 }
  })
  files.sort((a, b) => a.rank - b.rank || b.weight - a.weight || (a.path < b.path ? -1 : 1))
  return files.flatMap(({ path: file, closest }): readonly NotePlace[] =>
    closest.length === 0 ? [{ file }] : closest.map(({ symbol, lines }) => ({ file, symbol, lines })),
  )
}

const isInside = (inner: TracedSymbol, outer: TracedSymbol): boolean => inner.symbol.startsWith(`${outer.symbol}.`)

const isTest = (path: string): boolean => /\.(?:test|fixture)\./.test(path)
