import type { MessagePlan } from '../../plan/flow/MessagePlan.ts'
import type { ProcessPlan } from '../../plan/flow/ProcessPlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { LINE_WIDTH } from '../../text/LINE_WIDTH.ts'
import { indented, wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { dispatchLines } from './dispatchLines.ts'
import type { Hearing } from './Hearing.ts'
import { enrichmentMember } from './policyHearing.ts'
import { subscribeLines } from './subscribeLines.ts'

/** A process manager remembers each event under what its events have in common, and acts on those that set it off. */
export function processHearing(file: CodeFile, process: ProcessPlan, instance: string): Hearing {
  const { name, keys, correlate, eventType, stateType, store, heard, own, commandType, steps, enrichment } = process
  const ask = `ask${commandType.name}`
  const members = [
    ...comment(`Where this keeps what happened: ${name}`),
    `readonly ${store}: ${file.type(KERNEL.ProcessStore)}<${file.type(stateType)}>`,
    ...(keys
      ? []
      : [
          ...comment(`Tells the processes apart, which the wall does not: ${name}`),
          `readonly ${correlate}: (event: ${file.type(eventType)}) => Promise<string>`,
        ]),
    ...enrichmentMember(file, process),
  ]
  const hear = (message: MessagePlan): readonly string[] => {
    const isTrigger = process.triggers.includes(message)
    const taken = [
      `state: ${file.value(own.evolve)}(state, event)`,
      `commands: ${isTrigger ? `${file.value(own.react)}(state, event${enrichment ? ', enrichment' : ''})` : '[]'}`,
    ]
    const open = `${isTrigger ? 'const commands = ' : ''}await ${file.value(KERNEL.advance)}(`
    const given = [`to.${store}`, keyCode(process, message), file.value(own.initial)]
    return subscribeLines(file, message, [
      ...(isTrigger && enrichment ? [`const enrichment = await to.${process.property}(event)`] : []),
      ...stepCall(open, given, taken),
      ...(isTrigger ? [`for (const command of commands) await ${ask}(command)`] : []),
    ])
  }
  const asking = [
    ...wrap(`const ${ask} = async (`, [`command: ${file.type(commandType)}`], '): Promise<void> => {'),
    ...indented(dispatchLines(file, steps, instance)),
    '}',
  ]
  return { members, hearing: [asking, ...heard.map(hear)] }
}

/** A call that ends in a function: its head stays on the line where that fits. */
function stepCall(open: string, given: readonly string[], taken: readonly string[]): readonly string[] {
  const head = `${open}${given.join(', ')}, (state) => ({`
  if (head.length + 4 <= LINE_WIDTH) return [head, ...taken.map((part) => `  ${part},`), '}))']
  return [
    open,
    ...given.map((part) => `  ${part},`),
    '  (state) => ({',
    ...taken.map((part) => `    ${part},`),
    '  }),',
    ')',
  ]
}

function keyCode({ keys, correlate }: ProcessPlan, message: MessagePlan): string {
  if (!keys) return `await to.${correlate}(event)`
  const property = keys.get(message)
  return property === undefined ? 'event.subject' : `event.data.${property}`
}
