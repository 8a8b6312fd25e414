import type { ExportFile } from '../ExportTarget.ts'
import { hashText } from '../hashText.ts'
import { BASE_FOLDER, MANIFEST_PATH, readManifest } from '../manifest.ts'
import { mergeText } from './mergeText.ts'

/** What an export does to a folder. Paths in code-point order. */
export interface WritePlan {
  /** Empty where `edited` stops the export. */
  readonly writes: readonly ExportFile[]
  /** Person-owned files that hold conflict markers now. */
  readonly conflicts: readonly string[]
  /** Tool-owned files that somebody edited: nothing is written until they are restored, or `force` rewrites them. */
  readonly edited: readonly string[]
  /** Files of the earlier export that the wall gives no longer; they stay. */
  readonly orphans: readonly string[]
}

/** The paths whose present text `planWrite` has to know, given the text of the folder's manifest. */
export function pathsToRead(generated: readonly ExportFile[], manifest: string | undefined): readonly string[] {
  const paths = [...generated.map(({ path }) => path), ...readManifest(manifest).keys()]
  return [...new Set([MANIFEST_PATH, ...paths, ...paths.map((path) => BASE_FOLDER + path)])].sort()
}

/**
 * Brings a newly generated project into a folder that holds an earlier one, without losing a line a person wrote: what a
 * tool owns is rewritten, what a person owns is merged against the text generated last. Files without a manifest entry
 * (a target that keeps no manifest) are written as they are.
 */
export function planWrite(
  existing: ReadonlyMap<string, string>,
  generated: readonly ExportFile[],
  { force }: { readonly force: boolean },
): WritePlan {
  const before = readManifest(existing.get(MANIFEST_PATH))
  const now = readManifest(generated.find(({ path }) => path === MANIFEST_PATH)?.text)
  const writes: ExportFile[] = []
  const conflicts: string[] = []
  const edited: string[] = []

  for (const { path, text } of generated) {
    const present = existing.get(path)
    if (present === text) continue
    const owner = now.get(path)?.owner
    const isTouched = present !== undefined && before.get(path)?.hash !== hashText(present)
    if (isTouched && owner === 'person') {
      const merged = mergeText(present, existing.get(BASE_FOLDER + path) ?? '', text)
      if (merged.conflict) conflicts.push(path)
      if (merged.text !== present) writes.push({ path, text: merged.text })
      continue
    }
    if (isTouched && owner === 'tool' && !force) edited.push(path)
    writes.push({ path, text })
  }
  const orphans = [...before.keys()].filter((path) => !now.has(path) && existing.has(path))
  return {
    writes: edited.length > 0 ? [] : writes.sort((a, b) => (a.path < b.path ? -1 : 1)),
    conflicts: edited.length > 0 ? [] : conflicts.sort(),
    edited: edited.sort(),
    orphans: orphans.sort(),
  }
}
