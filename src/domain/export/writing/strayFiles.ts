import { isSource } from './importsOf.ts'

/** A person-owned file that was not at its place, and a file that seems to be it, at a place of the person's choice. */
export interface StrayFile {
  /** Where it was written again. */
  readonly path: string
  /** Where a person's file of the same exports is. */
  readonly at: string
}

/** A person-owned file that was not there: where it is written now, where it was, and what was generated there. */
export interface MissingFile {
  readonly path: string
  readonly earlier: string
  readonly text: string
}

/**
 * Looks for files that a person moved: of those nobody generated, one that exports all that the missing one did, or bears
 * its name where that exports nothing. The nearest is taken.
 */
export function strayFiles(
  missing: readonly MissingFile[],
  handWritten: ReadonlyMap<string, string>,
): readonly StrayFile[] {
  return missing.flatMap(({ path, earlier, text }) => {
    if (!isSource(path)) return []
    const names = exportsOf(text)
    const alike = [...handWritten].filter(([other, theirs]) =>
      names.length === 0 ? fileName(other) === fileName(earlier) : isSubset(names, exportsOf(theirs)),
    )
    const [nearest] = alike
      .map(([at]) => at)
      .sort((a, b) => nearness(earlier, b) - nearness(earlier, a) || (a < b ? -1 : 1))
    return nearest === undefined ? [] : [{ path, at: nearest }]
  })
}

const DECLARED = /^export\s+(?:abstract\s+)?(?:class|const|function|interface|type|enum)\s+([\p{L}\p{N}_$]+)/gmu
const LISTED = /^export\s*\{([^}]*)\}/gm

function exportsOf(text: string): readonly string[] {
  const declared = [...text.matchAll(DECLARED)].map(({ 1: name = '' }) => name)
  const listed = [...text.matchAll(LISTED)].flatMap(({ 1: names = '' }) =>
    names.split(',').map((item) => item.trim().split(/\s+/).at(-1) ?? ''),
  )
  return [...declared, ...listed].filter((name) => name !== '')
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((name) => all.includes(name))
}

/** How many folders two paths have in common. */
function nearness(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  const apart = left.findIndex((part, index) => part !== right[index])
  return apart < 0 ? left.length : apart
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
