import * as z from 'zod/mini'
import type { Id } from '../../domain/board/Board.ts'
import type { ExportFile } from '../../domain/export/ExportTarget.ts'

const MANIFEST = '.wallstorm/manifest.json'
const manifestSchema = z.object({ files: z.record(z.string(), z.object({ notes: z.array(z.string()) })) })

/** From which notes each file of the project was made, as its manifest says; empty where there is none. */
export function notesOfFiles(files: readonly ExportFile[]): ReadonlyMap<string, readonly Id[]> {
  const manifest = files.find(({ path }) => path === MANIFEST)
  const parsed = manifest && manifestSchema.safeParse(JSON.parse(manifest.text))
  if (!parsed?.success) return new Map()
  return new Map(Object.entries(parsed.data.files).map(([path, { notes }]) => [path, notes]))
}
