import type { OwnedFile } from '../../manifest.ts'
import type { PolicyPlan } from '../plan/flow/PolicyPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { indented } from '../text/wrap.ts'
import { enrichmentConstant } from './enrichmentConstant.ts'
import { GENERATED, owned } from './owned.ts'
import { stepLines } from './policySteps.ts'
import { describeLines, testLines } from './testLines.ts'

/** Given each event that sets a policy off, then these commands. */
export function policyTestFile(policy: PolicyPlan): OwnedFile {
  const { name, decide, enrichment, triggers, steps, notes } = policy
  const file = new CodeFile(decide.from.replace(/\.gen\.ts$/, '.gen.test.ts'), GENERATED, ['enrichment', 'commands'])
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const isGrouped = steps.length > 1
  file.section(enrichmentConstant(file, policy))
  const tests = triggers.map((trigger) => {
    const event = file.value(trigger.sample)
    const given = [event, ...(enrichment ? ['enrichment'] : [])].join(', ')
    return testLines(file, trigger.name, [
      `const commands = ${file.value(decide)}(${given})`,
      `${assert}.deepEqual(commands, [`,
      ...steps.flatMap((step) => indented(stepLines(file, step, isGrouped, () => event))),
      '])',
    ])
  })
  file.section(describeLines(file, name, tests))
  return owned(file, 'tool', notes)
}
