import type { ExportFile } from '../ExportTarget.ts'
import { hashText } from '../hashText.ts'
import { isSameText } from '../lineEnds.ts'
import { amendManifest, BASE_FOLDER, MANIFEST_PATH, type ManifestEntry, readManifest } from '../manifest.ts'
import type { Leftovers } from './keepOrphans.ts'
import type { OwnedText } from './mergeOwned.ts'
import { MOVING_FOLDER, type ProjectFolder } from './ProjectFolder.ts'
import type { Move } from './WritePlan.ts'

interface Outcome {
  /** The generated manifest; undefined for a target that keeps none. */
  readonly manifest: string | undefined
  readonly owned: readonly OwnedText[]
  readonly moves: readonly Move[]
  readonly leftovers: Leftovers
}

/**
 * What the folder has to remember: the manifest with what stays behind, the base of every person-owned file, and, while
 * the export is under way, the texts that others move over.
 */
export function planRecord(folder: ProjectFolder, outcome: Outcome) {
  const { manifest, moves } = outcome
  if (manifest === undefined) return { writes: [], removals: [] }
  const bases = basesOf(folder, outcome)
  const amended = amendManifest(manifest, new Map([...carried(folder, outcome), ...waiting(manifest, outcome)]))
  const now = readManifest(manifest)
  // Written over by another file, or removed while what stands at its new path could still be another's.
  const endangered = moves.filter(({ from, to }) => now.has(from) || folder.before.has(to)).map(({ from }) => from)
  const aside = endangered.flatMap((path) => [path, BASE_FOLDER + path]).flatMap((path) => setAside(folder, path))
  const isLeft = (path: string) => path.startsWith(BASE_FOLDER) && !bases.has(path.slice(BASE_FOLDER.length))
  return {
    writes: [
      ...aside,
      ...[...bases].map(([path, text]) => ({ path: BASE_FOLDER + path, text })),
      { path: MANIFEST_PATH, text: amended },
    ].filter(({ path, text }) => !isSameText(folder.text(path), text)),
    removals: [
      ...folder.paths.filter((path) => isLeft(path) || path.startsWith(MOVING_FOLDER)),
      ...aside.map(({ path }) => path).filter((path) => folder.text(path) === undefined),
    ],
  }
}

function setAside(folder: ProjectFolder, path: string): readonly ExportFile[] {
  const text = folder.earlierText(path)
  return text === undefined ? [] : [{ path: folder.asidePath(path), text }]
}

/** Path → the text generated last: of what is generated now, and of what stays behind. */
function basesOf(folder: ProjectFolder, { owned, leftovers }: Outcome): ReadonlyMap<string, string> {
  const bases = new Map<string, string>()
  for (const { path, base } of owned) if (base !== undefined) bases.set(path, base)
  for (const path of [...leftovers.orphans, ...leftovers.needed]) {
    const base = folder.text(BASE_FOLDER + path)
    if (base !== undefined) bases.set(path, base)
  }
  return bases
}

/** What stays behind is known to the next export too. */
function carried(folder: ProjectFolder, { leftovers }: Outcome): readonly (readonly [string, ManifestEntry])[] {
  return [...leftovers.orphans, ...leftovers.needed].flatMap((path) => {
    const entry = folder.before.get(path)
    return entry ? [[path, entry] as const] : []
  })
}

/** A file whose conflicts wait for a person stands where it stood: its hash is that of its base, not of what is new. */
function waiting(manifest: string, { owned }: Outcome): readonly (readonly [string, ManifestEntry])[] {
  const entries = readManifest(manifest)
  return owned.flatMap(({ path, base = '' }) => {
    const entry = entries.get(path)
    const hash = hashText(base)
    return entry && entry.hash !== hash ? [[path, { ...entry, hash }] as const] : []
  })
}
