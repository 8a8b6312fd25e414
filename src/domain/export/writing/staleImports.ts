import { importsOf } from './importsOf.ts'

/** A line a person wrote that imports what is no longer there. It is reported and never rewritten. */
export interface StaleImport {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly missing: string
  /** Where it went, if it moved. */
  readonly now?: string
}

/** A text that a person wrote in, and where it stood before. */
export interface PersonText {
  readonly path: string
  readonly earlier: string
  readonly text: string
}

/** `was`, `is`: the paths of the folder before and after; `moved`: earlier path → path. */
export function staleImports(
  texts: readonly PersonText[],
  was: ReadonlySet<string>,
  is: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
): readonly StaleImport[] {
  return texts.flatMap(({ path, earlier, text }) => {
    const targets = importsOf(earlier, text)
    return importsOf(path, text).flatMap(({ path: missing, line }, index): readonly StaleImport[] => {
      // A file that moved says the same words and may mean another file by them.
      const meant = targets[index]?.path ?? missing
      if (is.has(missing) || !(was.has(missing) || was.has(meant))) return []
      const now = moved.get(meant) ?? (is.has(meant) ? meant : undefined)
      return [{ path, line, missing, ...(now === undefined ? {} : { now }) }]
    })
  })
}
