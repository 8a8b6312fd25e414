import * as z from 'zod/mini'
import type { Id } from '../board/Board.ts'
import type { ExportFile } from './ExportTarget.ts'
import { hashText } from './hashText.ts'
import type { TracedSymbol } from './traceSymbols.ts'

/** What an export keeps for the next one. */
export const RECORD_FOLDER = '.wallstorm/'

export const MANIFEST_PATH = `${RECORD_FOLDER}manifest.json`

/** Holds the text last generated of each person-owned file, under that file's own path. */
export const BASE_FOLDER = `${RECORD_FOLDER}base/`

/** `tool`: rewritten with the wall. `person`: merged, never overwritten. */
export type Owner = 'tool' | 'person'

/** A file of a project that people go on working in, and the notes it says something about. */
export interface OwnedFile extends ExportFile {
  readonly owner: Owner
  readonly notes: readonly Id[]
  /** What in it was made from which of the notes; absent where nothing but the whole file can be named. */
  readonly symbols?: readonly TracedSymbol[]
}

/** A place in the project that a note gave: a symbol and its lines, or a whole file. */
export interface NotePlace {
  readonly file: string
  readonly symbol?: string
  /** First and last line, from 1, as generated. */
  readonly lines?: readonly [number, number]
}

export interface ManifestEntry {
  readonly owner: Owner
  readonly notes: readonly Id[]
  /** `hashText` of what was generated. */
  readonly hash: string
}

export type Manifest = ReadonlyMap<string, ManifestEntry>

/** The files, with the manifest and the base texts that the next export needs. */
export function withManifest(files: readonly OwnedFile[]): readonly ExportFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const bases = sorted.filter(({ owner }) => owner === 'person')
  return [
    ...sorted.map(({ path, text }) => ({ path, text })),
    { path: MANIFEST_PATH, text: manifestText(entriesOf(sorted), placesOfNotes(sorted)) },
    ...bases.map(({ path, text }) => ({ path: BASE_FOLDER + path, text })),
  ]
}

function entriesOf(files: readonly OwnedFile[]): Manifest {
  return new Map(files.map(({ path, owner, notes, text }) => [path, { owner, notes, hash: hashText(text) }]))
}

/** `files`: path → owner, notes, hash. `notes`: note → the places it gave. One line an entry, so that it diffs well. */
function manifestText(entries: Manifest, placesOf: ReadonlyMap<Id, readonly NotePlace[]>): string {
  const quoted = new Map(Array.from(entries.keys(), (path) => [path, JSON.stringify(path)]))
  const files = [...entries].sort(byKey).map(([path, entry]) => `    ${quoted.get(path)}: ${JSON.stringify(entry)}`)
  const notes = [...placesOf]
    .sort(byKey)
    .flatMap(([id, places], index, { length }) => [
      `    ${JSON.stringify(id)}: [`,
      ...places.map((place, at) => `      ${placeText(place, quoted)}${at < places.length - 1 ? ',' : ''}`),
      index < length - 1 ? '    ],' : '    ]',
    ])
  return ['{', '  "files": {', files.join(',\n'), '  },', '  "notes": {', ...notes, '  }', '}', ''].join('\n')
}

function placeText({ file, symbol, lines }: NotePlace, quoted: ReadonlyMap<string, string>): string {
  const place = symbol && lines ? `,"symbol":${JSON.stringify(symbol)},"lines":[${lines[0]},${lines[1]}]` : ''
  return `{"file":${quoted.get(file) ?? JSON.stringify(file)}${place}}`
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** By note: the symbols it gave, by file and line; the whole file where no symbol of it names the note. */
export function placesOfNotes(files: readonly OwnedFile[]): ReadonlyMap<Id, readonly NotePlace[]> {
  const places = new Map<Id, NotePlace[]>()
  const put = (id: Id, place: NotePlace) => {
    const known = places.get(id)
    if (known) known.push(place)
    else places.set(id, [place])
  }
  for (const { path: file, notes, symbols = [] } of files) {
    const named = new Set(symbols.flatMap((traced) => traced.notes))
    for (const { symbol, notes: some, lines } of symbols) for (const id of some) put(id, { file, symbol, lines })
    for (const id of notes) if (!named.has(id)) put(id, { file })
  }
  return places
}

const entry = z.object({ owner: z.enum(['tool', 'person']), notes: z.array(z.string()), hash: z.string() })

const place = z.object({
  file: z.string(),
  symbol: z.exactOptional(z.string()),
  lines: z.exactOptional(z.tuple([z.number(), z.number()])),
})

const schema = z.object({
  files: z.record(z.string(), entry),
  notes: z._default(z.record(z.string(), z.array(place)), {}),
})

/** The manifest of an earlier export; empty where there is none, or where it can no longer be read. */
export function readManifest(text: string | undefined): Manifest {
  const parsed = schema.safeParse(jsonOf(text ?? '{"files":{}}'))
  return new Map(parsed.success ? Object.entries(parsed.data.files).filter(([path]) => isOurs(path)) : [])
}

/** Whether there is a manifest that nobody can read any more. */
export function isBrokenManifest(text: string | undefined): boolean {
  return text !== undefined && !schema.safeParse(jsonOf(text)).success
}

/** A manifest that `withManifest` made, with some entries more or other. */
export function amendManifest(text: string, amended: Manifest): string {
  if (amended.size === 0) return text
  const { files, notes } = schema.parse(jsonOf(text))
  return manifestText(new Map([...Object.entries(files), ...amended]), new Map(Object.entries(notes)))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A path that an export may have written: somebody else's manifest must not lead out of the folder, nor into `.git`. */
function isOurs(path: string): boolean {
  const parts = path.split(/[\\/]/)
  const isInside = parts.every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes(':')
  return isInside && parts.slice(0, -1).every((folder) => !folder.startsWith('.') && folder !== 'node_modules')
}
