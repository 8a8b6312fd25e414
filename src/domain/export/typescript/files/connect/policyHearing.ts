import type { PolicyPlan, Reaction } from '../../plan/flow/PolicyPlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { indented, wrap } from '../../text/wrap.ts'
import { dispatchLines } from './dispatchLines.ts'
import type { Hearing } from './Hearing.ts'
import { subscribeLines } from './subscribeLines.ts'

export function policyHearing(file: CodeFile, policy: PolicyPlan, instance: string): Hearing {
  const members = enrichmentMember(file, policy)
  const decide = file.value(policy.own)
  const enriched = policy.enrichment ? ', enrichment' : ''
  const hearing = policy.triggers.map((trigger) =>
    subscribeLines(file, trigger, [
      ...(policy.enrichment ? [`const enrichment = await to.${policy.property}(event)`] : []),
      `for (const command of ${decide}(event${enriched})) {`,
      ...indented(dispatchLines(file, policy.steps, instance)),
      '}',
    ]),
  )
  return { members, hearing }
}

/** Who adds what the commands need beyond the wall. */
export function enrichmentMember(
  file: CodeFile,
  { name, property, enrichment, triggers }: Reaction,
): readonly string[] {
  if (!enrichment) return []
  const events = triggers.map(({ type }) => file.type(type)).join(' | ')
  return [
    ...comment(`What the wall does not say: ${name}`),
    ...wrap(`readonly ${property}: (`, [`event: ${events}`], `) => Promise<${file.type(enrichment)}>`),
  ]
}
