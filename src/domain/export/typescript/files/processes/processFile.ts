import type { OwnedFile } from '../../../manifest.ts'
import { lowerFirst } from '../../plan/ContextNames.ts'
import type { MessagePlan } from '../../plan/flow/MessagePlan.ts'
import type { PolicyWire } from '../../plan/flow/PolicyPlan.ts'
import type { ProcessPlan } from '../../plan/flow/ProcessPlan.ts'
import { isAsking } from '../../plan/flow/planStep.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { LINE_WIDTH } from '../../text/LINE_WIDTH.ts'
import { quote } from '../../text/quote.ts'
import { Scope } from '../../text/Scope.ts'
import { assigned, indented, objectUnion, union, wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { enrichmentSection, stepLines, stepType, stepWires } from '../policySteps.ts'

/** What it remembers, and what it asks for once it is set off. */
export function processFile(process: ProcessPlan): OwnedFile {
  const { stateType, eventType, commandType, enrichment, functions, own, heard, steps, notes } = process
  const { initial, evolve, react } = functions
  const header = `${GENERATED.slice(0, -1)}: write in ${own.react.from.slice(own.react.from.lastIndexOf('/') + 1)} instead.`
  const types = [stateType, eventType, commandType, ...(enrichment ? [enrichment] : [])]
  const locals = ['isSetOff', 'undo', 'known', 'happened', 'step']
  const file = new CodeFile(react.from, header, [
    ...[...types, initial, evolve, react].map(({ name }) => name),
    ...locals,
  ])
  file.section([
    ...comment('What it listens to.'),
    ...union(
      `export type ${eventType.name} =`,
      heard.map(({ type }) => file.type(type)),
    ),
  ])
  file.section(assigned(`export type ${stateType.name} =`, `${file.type(KERNEL.ProcessState)}<${eventType.name}>`))
  file.section([
    ...comment('What it asks for.'),
    ...objectUnion(
      `export type ${commandType.name} =`,
      steps.map((step) => stepType(file, step)),
    ),
  ])
  file.section(enrichmentSection(file, process))
  file.section(wrap(`export const ${initial.name}: ${stateType.name} = {`, ['happened: []'], '}', { pad: ' ' }))
  file.section([
    ...comment('What it remembers of an event: each kind counts once.'),
    ...wrap(
      `export function ${evolve.name}(`,
      [`state: ${stateType.name}`, `event: ${eventType.name}`],
      `): ${stateType.name} {`,
    ),
    `  return ${file.value(KERNEL.remember)}(state, event)`,
    '}',
  ])
  file.section(reactLines(file, process))
  file.section(setOffLines(file, process))
  file.section(undoLines(file, process))
  return owned(file, 'tool', notes)
}

function triggerType(file: CodeFile, { triggers }: ProcessPlan): string {
  return triggers.map(({ type }) => file.type(type)).join(' | ')
}

function reactLines(file: CodeFile, process: ProcessPlan): readonly string[] {
  const { name, functions, stateType, commandType, enrichment, compensations, acts, joins, steps } = process
  const isGrouped = steps.length > 1
  const variableOf = joins ? joinVariables(process) : new Map<MessagePlan, string>()
  const eventOf = ({ said }: PolicyWire) => (said && variableOf.get(said)) ?? 'event'
  const undone = compensations.length > 0
  const known = `const ${joins ? 'known' : '{ happened }'} = ${functions.evolve.name}(state, event)`
  return [
    ...comment(name),
    ...wrap(
      `export function ${functions.react.name}(`,
      [
        `state: ${stateType.name}`,
        `${joins || undone || isHeard(process) ? 'event' : '_event'}: ${triggerType(file, process)}`,
        ...(enrichment ? [`enrichment: ${enrichment.name}`] : []),
      ],
      `): readonly ${commandType.name}[] {`,
    ),
    ...(joins
      ? [
          `  ${known}`,
          ...Array.from(
            variableOf,
            ([message, variable]) =>
              `  const ${variable} = ${file.value(KERNEL.happenedOf)}(known, ${quote(message.tag)})`,
          ),
          ...wrap(
            'if (',
            [['isSetOff(state)', ...Array.from(variableOf.values(), (variable) => `!${variable}`)].join(' || ')],
            ') return []',
            { indent: '  ', comma: '' },
          ),
        ]
      : ['  if (isSetOff(state)) return []', ...(undone ? [`  ${known}`] : [])]),
    '  return [',
    ...(undone
      ? [
          `    ...${joins ? 'known.happened' : 'happened'}.toReversed().flatMap((step) => undo(${undoGiven(process).join(', ')})),`,
        ]
      : []),
    ...acts.flatMap((step) => indented(stepLines(file, step, isGrouped, eventOf), '    ')),
    '  ]',
    '}',
  ]
}

/** A name for each event that is waited for. */
function joinVariables({ triggers, functions }: ProcessPlan): ReadonlyMap<MessagePlan, string> {
  const { initial, evolve, react } = functions
  const names = new Scope([
    ...['state', 'event', 'enrichment', 'known', 'step', 'undo', 'isSetOff', 'happenedOf', 'hasHappened', 'remember'],
    ...['defined', 'undefined', initial.name, evolve.name, react.name],
  ])
  return new Map(
    triggers.map((message) => {
      const plain = lowerFirst(message.type.name)
      return [message, names.take(`${plain}Event`, plain)]
    }),
  )
}

function isHeard({ acts }: ProcessPlan): boolean {
  return acts.some((step) => stepWires(step).some(({ source, said }) => source !== 'enrichment' && !said))
}

function setOffLines(file: CodeFile, { stateType, triggers, joins }: ProcessPlan): readonly string[] {
  const has = triggers.map(({ tag }) => `${file.value(KERNEL.hasHappened)}(state, ${quote(tag)})`)
  return [
    ...comment('Whether it acted already: it does so once.'),
    `function isSetOff(state: ${stateType.name}): boolean {`,
    ...indented(conditionLines(has, joins ? '&&' : '||')),
    '}',
  ]
}

function conditionLines(parts: readonly string[], operator: string): readonly string[] {
  const single = `return ${parts.join(` ${operator} `)}`
  if (single.length + 2 <= LINE_WIDTH) return [single]
  const lines = parts.map((part, index) => (index === parts.length - 1 ? part : `${part} ${operator}`))
  return ['return (', ...indented(lines), ')']
}

/** What a compensation is made of, beside the step it takes back. */
function undoGiven({ compensations }: ProcessPlan): readonly string[] {
  const steps = compensations.map(({ step }) => step)
  const isTriggered = steps.some((step) => stepWires(step).some(({ source, said }) => source !== 'enrichment' && !said))
  return ['step', ...(isTriggered ? ['event'] : []), ...(steps.some(isAsking) ? ['enrichment'] : [])]
}

function undoLines(file: CodeFile, process: ProcessPlan): readonly string[] {
  const { compensations, steps, heard, eventType, commandType, enrichment } = process
  if (compensations.length === 0) return []
  const typeOf: Readonly<Record<string, string>> = {
    step: eventType.name,
    event: triggerType(file, process),
    enrichment: enrichment?.name ?? '',
  }
  const isGrouped = steps.length > 1
  const cases = compensations.map(({ message, step }) => ({
    tag: message.tag,
    lines: ['return [', ...indented(stepLines(file, step, isGrouped, ({ said }) => (said ? 'step' : 'event'))), ']'],
  }))
  return [
    ...comment('What takes back a step that was completed.'),
    ...wrap(
      'function undo(',
      undoGiven(process).map((name) => `${name}: ${typeOf[name] ?? ''}`),
      `): readonly ${commandType.name}[] {`,
    ),
    ...(heard.length === 1
      ? cases.flatMap(({ lines }) => indented(lines))
      : [
          '  switch (step.type) {',
          ...cases.flatMap(({ tag, lines }) => [`    case ${quote(tag)}:`, ...indented(lines, '      ')]),
          ...(cases.length < heard.length ? ['    default:', '      return []'] : []),
          '  }',
        ]),
    '}',
  ]
}
