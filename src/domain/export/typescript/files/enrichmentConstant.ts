import type { PolicyStep, Reaction } from '../plan/flow/PolicyPlan.ts'
import { sampleCode } from '../plan/sampleCode.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { indented } from '../text/wrap.ts'
import { commandEnrichment } from './commandEnrichment.ts'
import { groupOf, stepWires } from './policySteps.ts'

/** `const enrichment`: what a policy's commands need beyond the wall, for its test. Nothing where they need nothing. */
export function enrichmentConstant(file: CodeFile, { enrichment, steps }: Reaction): readonly string[] {
  if (!enrichment) return []
  return [
    `const enrichment: ${file.type(enrichment)} = {`,
    ...steps.flatMap((step) => enrichmentSample(file, step, steps.length > 1)),
    '}',
  ]
}

/** Values for what a step asks of the enrichment. */
function enrichmentSample(file: CodeFile, step: PolicyStep, isGrouped: boolean): readonly string[] {
  const { addressee, nested, tag } = step
  const asked = stepWires(step).filter(({ source }) => source === 'enrichment')
  const lines = asked.map(({ field }) => {
    const sample = field.list ? { length: 1, of: field.sample } : field.sample
    if (addressee.kind === 'own') return `${field.property}: ${sampleCode(file, field.type, sample)},`
    const isInstance = field === step.id?.field && !step.wires.some((wire) => wire.field === field)
    const message = file.value(addressee.message.sample)
    return `${field.property}: ${message}${isInstance ? '.subject' : `.data.${field.property}`},`
  })
  if (nested && addressee.kind === 'own' && addressee.handler.kind === 'aggregate') {
    lines.push(`${nested}: ${commandEnrichment(file, addressee.handler.command)},`)
  }
  if (lines.length === 0) return []
  return isGrouped ? [`  ${groupOf(tag)}: {`, ...indented(lines, '    '), '  },'] : indented(lines)
}
