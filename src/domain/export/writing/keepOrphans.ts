import { importsOf } from './importsOf.ts'
import type { ProjectFolder } from './ProjectFolder.ts'

export interface Leftovers {
  /** Files that a person wrote in; they stay. */
  readonly orphans: readonly string[]
  /** Untouched files that an orphan still imports; they stay with it, so that it goes on compiling. */
  readonly needed: readonly string[]
  /** Untouched files that nobody needs: nothing in them was written by a person. */
  readonly removals: readonly string[]
}

/**
 * What becomes of the files of an earlier export that the wall gives no longer. An orphan does not keep what it imports
 * where that in turn imports a file that `moved`: it would not compile with it either.
 */
export function keepOrphans(folder: ProjectFolder, gone: readonly string[], moved: ReadonlySet<string>): Leftovers {
  const present = gone.filter((path) => folder.text(path) !== undefined)
  const orphans = present.filter((path) => !folder.isUntouched(path, folder.text(path)))
  const untouched = new Set(present.filter((path) => !orphans.includes(path)))
  const needed = new Set<string>()
  for (const orphan of orphans) {
    const reached = reachedFrom(folder, orphan, untouched)
    const imported = [...reached].flatMap((path) => importsOf(path, folder.text(path) ?? ''))
    if (imported.some(({ path }) => moved.has(path))) continue
    for (const path of reached) if (path !== orphan) needed.add(path)
  }
  return { orphans, needed: [...needed], removals: [...untouched].filter((path) => !needed.has(path)) }
}

function reachedFrom(folder: ProjectFolder, start: string, among: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set([start])
  for (const path of reached) {
    for (const { path: imported } of importsOf(path, folder.text(path) ?? '')) {
      if (among.has(imported)) reached.add(imported)
    }
  }
  return reached
}
