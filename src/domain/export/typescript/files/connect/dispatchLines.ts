import type { PolicyStep } from '../../plan/flow/PolicyPlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { indented, wrap } from '../../text/wrap.ts'

/** Asks for a `command` among those of a policy. */
export function dispatchLines(file: CodeFile, steps: readonly PolicyStep[], instance: string): readonly string[] {
  const [only, ...more] = steps
  if (only && more.length === 0) return askLines(file, only, instance)
  return [
    'switch (command.type) {',
    ...steps.flatMap((step) => [
      `  case ${quote(step.tag)}: {`,
      ...indented(askLines(file, step, instance), '    '),
      '    break',
      '  }',
    ]),
    '}',
  ]
}

/** What comes of it nobody waits for, but a rejection is reported. */
function askLines(file: CodeFile, { addressee, id, nested, tag }: PolicyStep, instance: string): readonly string[] {
  if (addressee.kind === 'other') {
    const { tag: type, passage } = addressee.message
    if (passage?.kind === 'out') {
      const added = passage.hole ? `, await to.${passage.hole.property}(command)` : ''
      return [`await to.bus.publish(${file.value(passage.tell)}(command${added}))`]
    }
    const parts = [`type: ${quote(type)}`, 'version: 1', 'subject: command.subject', 'data: command.data']
    return wrap('await to.bus.publish({', parts, '})', { pad: ' ' })
  }
  const { handler } = addressee
  const hasData = handler.command.fields.length > 0
  const given = [
    ...(id ? ['command.id'] : []),
    ...(hasData ? ['command.data'] : []),
    ...(nested ? ['command.enrichment'] : []),
  ]
  return callLines(`await to.${instance}.${handler.method}(${given.join(', ')})`, tag, handler.kind === 'aggregate')
}

/** A call of the service, whose rejection is reported where it can reject. */
export function callLines(call: string, command: string, isDecision: boolean): readonly string[] {
  if (!isDecision) return [call]
  return [`const decision = ${call}`, `if (!decision.ok) to.onRejected(${quote(command)}, decision)`]
}
