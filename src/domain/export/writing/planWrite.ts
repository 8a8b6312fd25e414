import type { ExportFile } from '../ExportTarget.ts'
import { isSameText, withEndsOf } from '../lineEnds.ts'
import { BASE_FOLDER, isBrokenManifest, MANIFEST_PATH, RECORD_FOLDER, readManifest } from '../manifest.ts'
import { followFiles } from './followFiles.ts'
import { isSource } from './importsOf.ts'
import { keepOrphans } from './keepOrphans.ts'
import { lookAround } from './lookAround.ts'
import { mergeOwned } from './mergeOwned.ts'
import { ProjectFolder } from './ProjectFolder.ts'
import { planRecord } from './planRecord.ts'
import type { Move, WritePlan } from './WritePlan.ts'

const NOTHING: WritePlan = {
  ...{
    writes: [],
    removals: [],
    moves: [],
    merged: [],
    conflicts: [],
    edited: [],
    rewritten: [],
    orphans: [],
    needed: [],
  },
  ...{ strays: [], staleImports: [], isRecordBroken: false },
}

/** The paths whose present text `planWrite` has to know: what was or will be generated, and what is recorded. */
export function pathsToRead(generated: readonly ExportFile[], manifest: string | undefined): readonly string[] {
  const earlier = [...readManifest(manifest).keys()]
  const bases = earlier.map((path) => BASE_FOLDER + path)
  return [...new Set([MANIFEST_PATH, ...generated.map(({ path }) => path), ...earlier, ...bases])].sort()
}

/**
 * Of the files of a folder those more whose text tells something: the sources that a person added, and what a record of
 * before may have left. What cannot be read of them is best left out.
 */
export function pathsToLookAt(generated: readonly ExportFile[], present: readonly string[]): readonly string[] {
  if (!generated.some(({ path }) => path === MANIFEST_PATH)) return []
  return present.filter((path) => path.startsWith(RECORD_FOLDER) || isSource(path)).sort()
}

/**
 * Brings a newly generated project into a folder that holds an earlier one, without losing a line a person wrote: what a
 * tool owns is rewritten or removed, what a person owns follows its stickies and is merged against the text generated last.
 * Files without a manifest entry (a target that keeps no manifest) are written as they are.
 */
export function planWrite(
  existing: ReadonlyMap<string, string>,
  generated: readonly ExportFile[],
  { force }: { readonly force: boolean },
): WritePlan {
  const folder = new ProjectFolder(existing)
  const manifest = generated.find(({ path }) => path === MANIFEST_PATH)?.text
  const now = readManifest(manifest)
  const isPersons = ({ path }: ExportFile) => now.get(path)?.owner === 'person'
  const files = generated.filter(({ path }) => !path.startsWith(RECORD_FOLDER))
  const isRecordBroken = isBrokenManifest(existing.get(MANIFEST_PATH))

  const plain = files.filter((file) => !isPersons(file) && !isSameText(folder.text(file.path), file.text))
  const edited = plain.map(({ path }) => path).filter((path) => now.has(path) && isEdited(folder, path))
  const from = followFiles(folder.before, now, 'person')
  const taken = new Set(from.values())
  const gone = [...folder.before.keys()].filter((path) => !now.has(path) && !taken.has(path))
  const moved = [...taken].filter((path) => !now.has(path))
  const leftovers = keepOrphans(folder, gone, new Set(moved))
  if (edited.length > 0 && !force) return { ...NOTHING, edited: edited.sort(), isRecordBroken }

  const owned = files.filter(isPersons).map((file) => {
    return mergeOwned(folder, file, { earlier: from.get(file.path), isTaken: taken.has(file.path) })
  })
  const moves = [...from]
    .filter(([to, earlier]) => to !== earlier && folder.earlierText(earlier) !== undefined)
    .map(([to, earlier]): Move => ({ from: earlier, to }))
  const writes = [
    ...plain.map(({ path, text }) => ({ path, text: withEndsOf(folder.text(path), text) })),
    ...owned.filter(({ path, text }) => text !== folder.text(path)).map(({ path, text }) => ({ path, text })),
  ]
  const removals = [
    ...moves.map((move) => move.from).filter((path) => !now.has(path) && folder.text(path) !== undefined),
    ...leftovers.removals,
  ]
  const record = planRecord(folder, { manifest, owned, moves, leftovers })
  return {
    writes: [...writes, ...record.writes].sort(byPath),
    removals: [...removals, ...record.removals].sort(),
    moves: moves.sort((a, b) => (a.from < b.from ? -1 : 1)),
    merged: owned.flatMap(({ path, isMerged }) => (isMerged ? [path] : [])).sort(),
    conflicts: owned.flatMap(({ path, conflict }) => (conflict ? [path] : [])).sort(),
    edited: [],
    rewritten: edited.sort(),
    orphans: [...leftovers.orphans].sort(),
    needed: [...leftovers.needed].sort(),
    ...lookAround(folder, { now, owned, from, leftovers, writes, removals }),
    isRecordBroken,
  }
}

/** Somebody wrote in a tool-owned file. */
function isEdited(folder: ProjectFolder, path: string): boolean {
  const present = folder.text(path)
  return present !== undefined && !folder.isUntouched(path, present)
}

function byPath(a: ExportFile, b: ExportFile): number {
  return a.path < b.path ? -1 : 1
}
