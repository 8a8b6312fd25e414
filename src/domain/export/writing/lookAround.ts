import type { ExportFile } from '../ExportTarget.ts'
import { BASE_FOLDER, type Manifest, RECORD_FOLDER } from '../manifest.ts'
import { followFiles } from './followFiles.ts'
import { isSource } from './importsOf.ts'
import type { Leftovers } from './keepOrphans.ts'
import type { OwnedText } from './mergeOwned.ts'
import type { ProjectFolder } from './ProjectFolder.ts'
import { type PersonText, staleImports } from './staleImports.ts'
import { strayFiles } from './strayFiles.ts'
import type { WritePlan } from './WritePlan.ts'

interface Planned {
  readonly now: Manifest
  readonly owned: readonly OwnedText[]
  /** New path → earlier path. */
  readonly from: ReadonlyMap<string, string>
  readonly leftovers: Leftovers
  readonly writes: readonly ExportFile[]
  readonly removals: readonly string[]
}

/** What a plan does to files that nobody generated, and what those tell about it. Nothing of it changes them. */
export function lookAround(folder: ProjectFolder, planned: Planned): Pick<WritePlan, 'strays' | 'staleImports'> {
  const { now, owned, from, leftovers, writes, removals } = planned
  const generated = new Set([
    ...folder.before.keys(),
    ...owned.map(({ path }) => path),
    ...writes.map(({ path }) => path),
  ])
  const handWritten = new Map(
    folder.paths.flatMap((path): [string, string][] => {
      const isTheirs = isSource(path) && !generated.has(path) && !path.startsWith(RECORD_FOLDER)
      return isTheirs ? [[path, folder.text(path) ?? '']] : []
    }),
  )
  const missing = owned.flatMap(({ path }) => {
    const earlier = from.get(path)
    if (earlier === undefined || folder.earlierText(earlier) !== undefined || folder.text(path) !== undefined) return []
    return [{ path, earlier, text: folder.earlierText(BASE_FOLDER + earlier) ?? '' }]
  })

  const was = new Set(folder.paths)
  const is = new Set([...was, ...writes.map(({ path }) => path)])
  for (const path of removals) is.delete(path)
  const texts: readonly PersonText[] = [
    ...Array.from(handWritten, ([path, text]) => ({ path, earlier: path, text })),
    ...leftovers.orphans.map((path) => ({ path, earlier: path, text: folder.text(path) ?? '' })),
    ...owned.map(({ path, text }) => ({ path, earlier: from.get(path) ?? path, text })),
  ]
  const follows = [...from, ...followFiles(folder.before, now, 'tool')]
  const moved = new Map(follows.map(([path, earlier]) => [earlier, path]))
  return {
    strays: strayFiles(missing, handWritten),
    staleImports: [...staleImports(texts, was, is, moved)].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}
