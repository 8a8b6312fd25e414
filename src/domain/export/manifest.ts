import * as z from 'zod/mini'
import type { Id } from '../board/Board.ts'
import type { ExportFile } from './ExportTarget.ts'
import { hashText } from './hashText.ts'

export const MANIFEST_PATH = '.wallstorm/manifest.json'

/** Holds the text last generated of each person-owned file, under that file's own path. */
export const BASE_FOLDER = '.wallstorm/base/'

/** `tool`: rewritten with the wall. `person`: merged, never overwritten. */
export type Owner = 'tool' | 'person'

/** A file of a project that people go on working in, and the notes it says something about. */
export interface OwnedFile extends ExportFile {
  readonly owner: Owner
  readonly notes: readonly Id[]
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
  const entries = sorted.map(({ path, owner, notes, text }) => [path, { owner, notes, hash: hashText(text) }] as const)
  const bases = sorted.filter(({ owner }) => owner === 'person')
  return [
    ...sorted.map(({ path, text }) => ({ path, text })),
    { path: MANIFEST_PATH, text: `${JSON.stringify({ files: Object.fromEntries(entries) }, null, 2)}\n` },
    ...bases.map(({ path, text }) => ({ path: BASE_FOLDER + path, text })),
  ]
}

const schema = z.object({
  files: z.record(
    z.string(),
    z.object({ owner: z.enum(['tool', 'person']), notes: z.array(z.string()), hash: z.string() }),
  ),
})

/** The manifest of an earlier export; empty where there is none, or where it can no longer be read. */
export function readManifest(text: string | undefined): Manifest {
  const parsed = schema.safeParse(jsonOf(text ?? '{"files":{}}'))
  return new Map(parsed.success ? Object.entries(parsed.data.files).filter(([path]) => isInside(path)) : [])
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A path that stays in the folder: somebody else's manifest must not lead out of it. */
function isInside(path: string): boolean {
  return path.split(/[\\/]/).every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes(':')
}
