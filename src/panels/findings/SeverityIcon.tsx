import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../domain/interpretation/findings.ts'

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info }

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity]
  return <Icon aria-hidden />
}
