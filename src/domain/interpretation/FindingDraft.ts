import type { Id } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { Level } from '../notation/levels.ts'
import { FINDINGS, type FindingCode, type FindingEntry } from './findings.ts'
import type { Finding, QuickFix } from './model.ts'

/** A finding as a rule says it, before the table adds the severity and the level has its say. */
export interface FindingDraft {
  readonly code: FindingCode
  /** In any order. */
  readonly notes: readonly Id[]
  readonly message: string
  readonly fixes?: readonly QuickFix[]
}

/** Whether a finding speaks at this level: what does not need not be looked for. */
export function speaksAt(level: Level, code: FindingCode): boolean {
  const { levels }: FindingEntry = FINDINGS[code]
  return levels.includes(level)
}

/** The findings that speak at this level, with the severity of the table, sorted by code, then notes. */
export function findingsAt(level: Level, drafts: Iterable<FindingDraft>): readonly Finding[] {
  const findings: Finding[] = []
  for (const { code, notes, message, fixes = [] } of drafts) {
    if (!speaksAt(level, code)) continue
    const ids = [...new Set(notes)].sort(compareCodePoints)
    findings.push({
      code,
      severity: FINDINGS[code].severity,
      notes: ids,
      message,
      ...(fixes.length === 0 ? {} : { fixes }),
    })
  }
  return findings.sort(compareFindings)
}

/** By code, then notes, then message. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareCodePoints(a.code, b.code) || compareLists(a.notes, b.notes) || compareCodePoints(a.message, b.message)
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, item] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    const order = compareCodePoints(item, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}
