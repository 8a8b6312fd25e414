import { FINDINGS, type FindingCode, type Severity } from '../../domain/interpretation/findings.ts'
import type { Finding } from '../../domain/interpretation/model.ts'

/** Findings that say the same of different stickies. */
export interface FindingGroup {
  readonly code: FindingCode
  readonly title: string
  readonly findings: readonly Finding[]
}

export interface SeverityGroup {
  readonly severity: Severity
  readonly count: number
  readonly groups: readonly FindingGroup[]
}

/** What stops comes first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** By severity, then by code in the order of the table of findings; what nobody raised is left out. */
export function groupFindings(findings: readonly Finding[]): readonly SeverityGroup[] {
  const codes = Object.keys(FINDINGS) as FindingCode[]
  return ORDER.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity)
    const groups = codes.flatMap((code) => {
      const alike = some.filter((finding) => finding.code === code)
      return alike.length > 0 ? [{ code, title: FINDINGS[code].title, findings: alike }] : []
    })
    return some.length > 0 ? [{ severity, count: some.length, groups }] : []
  })
}
