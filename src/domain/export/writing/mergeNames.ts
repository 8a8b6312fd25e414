import { diff3Merge, diffIndices } from 'node-diff3'

/** What tells that more than a name changed. */
const STRUCTURE = /[{}()[\];=<>|&]/

/**
 * Joins two changes of the same lines word by word where the newly generated lines differ from the ones before in no more
 * than names and prose; undefined where they differ in more, or where both sides changed the same words.
 */
export function mergeNames(
  yours: readonly string[],
  base: readonly string[],
  generated: readonly string[],
): readonly string[] | undefined {
  const [a, o, b] = [yours, base, generated].map(tokens)
  if (!a || !o || !b || o.length === 0) return undefined
  const hunks: readonly { readonly buffer1Content: string[]; readonly buffer2Content: string[] }[] = diffIndices(o, b)
  if (
    hunks.some(({ buffer1Content, buffer2Content }) => STRUCTURE.test([...buffer1Content, ...buffer2Content].join('')))
  )
    return undefined
  const regions: readonly { readonly ok?: readonly string[] }[] = diff3Merge(a, o, b, { excludeFalseConflicts: true })
  if (regions.some(({ ok }) => !ok)) return undefined
  return regions
    .flatMap(({ ok = [] }) => ok)
    .join('')
    .split('\n')
}

/** Words, with the hyphens that file names have, and everything between them sign by sign. */
function tokens(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : (lines.join('\n').match(/[\p{L}\p{M}\p{N}_$-]+|[\s\S]/gu) ?? [])
}
