import type { Concept } from '../concepts.ts'
import type { FindingDraft } from '../FindingDraft.ts'
import type { FindingCode } from '../findings.ts'
import type { QuickFix } from '../model.ts'

/** A finding on every sticky of a concept. */
export function about(
  code: FindingCode,
  { stickies }: Concept,
  message: string,
  fixes: readonly QuickFix[] = [],
): FindingDraft {
  return { code, notes: stickies.map(({ id }) => id), message, fixes }
}
