import type { ExportFile } from '../ExportTarget.ts'
import { MANIFEST_PATH } from '../manifest.ts'
import { pathsToLookAt, pathsToRead, planWrite } from './planWrite.ts'
import type { WritePlan } from './WritePlan.ts'

export type ProjectMerge =
  /** The file is one that the export works on and is not UTF-8 text: written back it would not be the same. */
  | { readonly ok: false; readonly code: 'not-utf8'; readonly path: string }
  | {
      readonly ok: true
      /** The whole project as it is now; as it was where `plan.edited` stops the export. */
      readonly files: ReadonlyMap<string, Uint8Array>
      /** What became of which file. */
      readonly plan: WritePlan
    }

/**
 * Brings a newly generated project into the bytes of an earlier one, as `planWrite` says, all in memory. Files that it has
 * nothing to do with stay byte for byte.
 */
export function mergeIntoProject(
  existing: ReadonlyMap<string, Uint8Array>,
  generated: readonly ExportFile[],
  options: { readonly force: boolean },
): ProjectMerge {
  const texts = new Map<string, string>()
  const read = (path: string): boolean => {
    const bytes = existing.get(path)
    const text = bytes && textOf(bytes)
    if (text !== undefined) texts.set(path, text)
    return bytes === undefined || text !== undefined
  }
  read(MANIFEST_PATH)
  const unreadable = pathsToRead(generated, texts.get(MANIFEST_PATH)).find((path) => !read(path))
  if (unreadable !== undefined) return { ok: false, code: 'not-utf8', path: unreadable }
  for (const path of pathsToLookAt(generated, [...existing.keys()])) read(path)

  const plan = planWrite(texts, generated, options)
  const files = new Map(existing)
  for (const { path, text } of plan.writes) files.set(path, new TextEncoder().encode(text))
  for (const path of plan.removals) files.delete(path)
  return { ok: true, files, plan }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
