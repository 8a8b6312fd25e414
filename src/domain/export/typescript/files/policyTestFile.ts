import type { OwnedFile } from '../../manifest.ts'
import type { PolicyPlan, PolicyStep } from '../plan/flow/PolicyPlan.ts'
import { sampleCode } from '../plan/sampleCode.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'
import { indented } from '../text/wrap.ts'
import { commandEnrichment } from './commandEnrichment.ts'
import { GENERATED, owned } from './owned.ts'
import { groupOf, stepLines, stepWires } from './policySteps.ts'
import { publishedSample } from './publishedSamplesFile.ts'

/** Given each event that sets a policy off, then these commands. */
export function policyTestFile({ name, decide, enrichment, triggers, steps, notes }: PolicyPlan): OwnedFile {
  const file = new CodeFile(decide.from.replace(/\.gen\.ts$/, '.gen.test.ts'), GENERATED, ['enrichment'])
  const describe = file.value({ name: 'describe', from: 'node:test' })
  const test = file.value({ name: 'test', from: 'node:test' })
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const isGrouped = steps.length > 1
  if (enrichment) {
    file.section([
      `const enrichment: ${file.type(enrichment)} = {`,
      ...steps.flatMap((step) => enrichmentSample(file, step, isGrouped)),
      '}',
    ])
  }
  const tests = triggers.map((trigger) => {
    const event = file.value(publishedSample(trigger))
    const given = [event, ...(enrichment ? ['enrichment'] : [])].join(', ')
    return [
      `${test}(${quote(trigger.name)}, () => {`,
      `  const commands = ${file.value(decide)}(${given})`,
      `  ${assert}.deepEqual(commands, [`,
      ...steps.flatMap((step) => indented(stepLines(file, step, isGrouped, event), '    ')),
      '  ])',
      '})',
    ]
  })
  file.section([
    `${describe}(${quote(name)}, () => {`,
    ...tests.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...indented(lines)]),
    '})',
  ])
  return owned(file, 'tool', notes)
}

/** Values for what a step asks of the enrichment. */
function enrichmentSample(file: CodeFile, step: PolicyStep, isGrouped: boolean): readonly string[] {
  const { addressee, nested, tag } = step
  const asked = stepWires(step).filter(({ source }) => source === 'enrichment')
  const lines = asked.map(({ field }) => {
    const sample = field.list ? { length: 1, of: field.sample } : field.sample
    if (addressee.kind === 'own') return `${field.property}: ${sampleCode(file, field.type, sample)},`
    const isInstance = field === step.id?.field && !step.wires.some((wire) => wire.field === field)
    const message = file.value(publishedSample(addressee.message))
    return `${field.property}: ${message}${isInstance ? '.subject' : `.data.${field.property}`},`
  })
  if (nested && addressee.kind === 'own' && addressee.handler.kind === 'aggregate') {
    lines.push(`${nested}: ${commandEnrichment(file, addressee.handler.command)},`)
  }
  if (lines.length === 0) return []
  return isGrouped ? [`  ${groupOf(tag)}: {`, ...indented(lines, '    '), '  },'] : indented(lines)
}
