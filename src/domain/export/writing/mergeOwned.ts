import type { ExportFile } from '../ExportTarget.ts'
import { isSameText, withEndsOf } from '../lineEnds.ts'
import { isFrozen } from './isFrozen.ts'
import { mergeFile } from './mergeFile.ts'
import type { ProjectFolder } from './ProjectFolder.ts'

/** A person-owned file as it is to be. */
export interface OwnedText extends ExportFile {
  readonly conflict: boolean
  /** A person's text took in what the wall changed. */
  readonly isMerged: boolean
  /** What the next merge starts from; undefined where nobody knows. */
  readonly base: string | undefined
}

/**
 * Brings what is generated for one person-owned file into the text that a person has of it, which may stand under an
 * `earlier` path. `isTaken`: what stands at the new path is the earlier text of another file.
 */
export function mergeOwned(
  folder: ProjectFolder,
  { path, text: generated }: ExportFile,
  { earlier, isTaken }: { readonly earlier: string | undefined; readonly isTaken: boolean },
): OwnedText {
  const isFresh = earlier === undefined && isTaken
  const from = earlier ?? path
  const present = folder.text(path)
  const followed = isFresh ? undefined : folder.earlierText(from)
  // Gone from its earlier path: deleted, or moved by an export that was cut short.
  const yours = followed ?? (isTaken ? undefined : present)
  const result = mergedText(folder, { path, text: generated }, from, yours)
  const isExplained =
    present === undefined ||
    (from === path && !isFresh) ||
    present === yours ||
    isSameText(present, result.text) ||
    folder.isUntouched(path, present) ||
    (isTaken && isSameText(present, folder.earlierText(path)))
  if (isExplained) return result
  // A person wrote a file where this one now belongs: both texts stay, in one file.
  return { ...result, ...mergeFile(path, present, '', result.text), path, isMerged: true }
}

function mergedText(
  folder: ProjectFolder,
  { path, text: generated }: ExportFile,
  from: string,
  yours: string | undefined,
): OwnedText {
  const plain = { path, conflict: false, isMerged: false, base: generated }
  if (yours === undefined) return { ...plain, text: generated }
  if (isFrozen(path) || isSameText(yours, generated)) return { ...plain, text: yours }
  if (folder.isUntouched(from, yours)) return { ...plain, text: withEndsOf(yours, generated) }
  const base = folder.base(from, generated)
  const { text, conflict, isTaken } = mergeFile(path, yours, base ?? '', generated)
  return { path, text, conflict, isMerged: text !== yours, base: isTaken ? generated : base }
}
