import type { OwnedFile } from '../../manifest.ts'
import type { PolicyPlan } from '../plan/flow/PolicyPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { indented, objectUnion, wrap } from '../text/wrap.ts'
import { GENERATED, owned } from './owned.ts'
import { enrichmentSection, stepLines, stepType, stepWires } from './policySteps.ts'
import { policyTestFile } from './policyTestFile.ts'

/** A policy as a pure function from what happened to what to ask for, and the person's file that stands for it. */
export function policyFiles(policy: PolicyPlan): readonly OwnedFile[] {
  return [policyFile(policy), personPolicyFile(policy), policyTestFile(policy)]
}

function policyFile(policy: PolicyPlan): OwnedFile {
  const { name, decide, own, commandType, enrichment, triggers, steps, notes } = policy
  const declares = [decide.name, commandType.name, ...(enrichment ? [enrichment.name] : [])]
  const header = `${GENERATED.slice(0, -1)}: write in ${own.from.slice(own.from.lastIndexOf('/') + 1)} instead.`
  const file = new CodeFile(decide.from, header, declares)
  file.section([
    ...comment('What the policy asks for.'),
    ...objectUnion(
      `export type ${commandType.name} =`,
      steps.map((step) => stepType(file, step)),
    ),
  ])
  file.section(enrichmentSection(file, policy))
  const events = triggers.map(({ type }) => file.type(type)).join(' | ')
  const isHeard = steps.some((step) => stepWires(step).some(({ source }) => source !== 'enrichment'))
  const asked = steps.flatMap((step) => stepLines(file, step, steps.length > 1))
  file.section([
    ...comment(name),
    ...(isHeard || enrichment
      ? [
          ...wrap(
            `export function ${decide.name}(`,
            [`${isHeard ? 'event' : '_event'}: ${events}`, ...(enrichment ? [`enrichment: ${enrichment.name}`] : [])],
            `): readonly ${commandType.name}[] {`,
          ),
          '  return [',
          ...indented(asked, '    '),
          '  ]',
          '}',
        ]
      : [
          `export const ${decide.name}: (event: ${events}) => readonly ${commandType.name}[] = () => [`,
          ...indented(asked),
          ']',
        ]),
  ])
  return owned(file, 'tool', notes)
}

function personPolicyFile({ name, decide, own, notes }: PolicyPlan): OwnedFile {
  const file = new CodeFile(own.from)
  const gen = decide.from.slice(decide.from.lastIndexOf('/') + 1)
  file.add(
    ...comment(`${name}. This file is yours: put a function of your own in its place to act otherwise than the wall.`),
    `export { ${decide.name} } from ${quote(`./${gen}`)}`,
  )
  return owned(file, 'person', notes)
}
