import { kebabCase } from '../../../../naming/cases.ts'
import type { OwnedFile } from '../../../manifest.ts'
import type { AggregateHandler, Report } from '../../plan/ApplicationPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import type { Situation } from '../../plan/rules/Situation.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { indented, wrap } from '../../text/wrap.ts'
import { connectionsOf } from '../connect/connectionsOf.ts'
import { askedWith } from '../decisionSignature.ts'
import { KERNEL } from '../KERNEL.ts'
import { owned } from '../owned.ts'
import { Samples } from '../Samples.ts'
import { describeLines, testLines } from '../testLines.ts'
import { streamKind } from './eventSourcedFiles.ts'
import { started } from './mainFiles.ts'
import { hasStore, isRunning } from './serviceFile.ts'

interface Trial {
  readonly handler: AggregateHandler
  readonly situation: Situation
  /** Undefined where it is accepted. */
  readonly rule?: string
}

/** The first test of the running context, for its owner to go on from: one command accepted, one refused, one unreadable. */
export function serviceTestFile(context: ContextPlan): readonly OwnedFile[] {
  if (!isRunning(context)) return []
  const trials = [acceptedTrial(context), refusedTrial(context)].filter((trial) => trial !== undefined)
  const [report] = context.published.reports
  if (trials.length === 0 && !report) return []
  const file = new CodeFile(`${context.folder}/service.test.ts`, undefined, [
    'store',
    'routes',
    'ask',
    'status',
    'text',
  ])
  const tests = trials.map((trial) => trialTest(file, context, trial))
  const [first] = trials
  if (first) tests.push(unreadableTest(file, context, first))
  if (report) tests.push(reportTest(file, context, report))
  file.section(describeLines(file, `${context.name} over HTTP`, tests))
  return [owned(file, 'person', context.notes)]
}

function handlersOf({ application }: ContextPlan): readonly AggregateHandler[] {
  return application.handlers.filter(
    (handler): handler is AggregateHandler => handler.kind === 'aggregate' && handler.services.length === 0,
  )
}

function acceptedTrial(context: ContextPlan): Trial | undefined {
  const handler = handlersOf(context).find(({ command }) => command.yields !== 'undecided' && command.tests.accepted)
  return handler?.command.tests.accepted && { handler, situation: handler.command.tests.accepted }
}

function refusedTrial(context: ContextPlan): Trial | undefined {
  for (const handler of handlersOf(context)) {
    const { tests, yields } = handler.command
    for (const { rule, refuses } of tests.rules) if (refuses) return { handler, situation: refuses, rule: rule.name }
    if (yields === 'undecided' && tests.accepted) return { handler, situation: tests.accepted, rule: 'undecided' }
  }
  return undefined
}

function trialTest(file: CodeFile, context: ContextPlan, { handler, situation, rule }: Trial): readonly string[] {
  const { aggregate, command, method } = handler
  const samples = new Samples(file, aggregate)
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const history = samples.history(situation)
  const body = [
    ...(command.identity ? [] : [idMember(samples.id)]),
    ...askedWith(command).map((name) =>
      name === 'command'
        ? `command: ${samples.command(command, situation)}`
        : `enrichment: ${samples.enrichment(command, command.yields === 'one-of' ? command.outcomes[0] : undefined)}`,
    ),
  ]
  const tags = [
    `context: ${quote(context.application.service.name)}`,
    `aggregate: ${quote(aggregate.root.name)}`,
    `command: ${quote(method)}`,
    `outcome: ${quote(rule === undefined ? 'accepted' : 'rejected')}`,
  ]
  return testLines(
    file,
    rule === undefined ? `${command.name} is accepted` : `${command.name} is refused by ${rule}`,
    [
      ...storeLines(file, context),
      ...(history.length === 0
        ? []
        : [
            `const history = [${history.join(', ')}].map(({ type, data }) => ({ type, schema: 1, data }))`,
            `await store.append(\`${streamKind(context, aggregate)}/\${${samples.id}}\`, 0, history)`,
          ]),
      ...servingLines(file, context, [
        ...wrap(
          `const { status, text } = await ask('POST', ${quote(`/commands/${kebabCase(method)}`)}, {`,
          body,
          '})',
          { pad: ' ' },
        ),
        `${assert}.equal(status, ${rule === undefined ? 200 : 422}, text)`,
        ...(rule === undefined ? [] : [`${assert}.ok(text.includes(${quote(`"rule":"${rule}"`)}), text)`]),
        ...wrap(`await ${file.value(KERNEL.assertCounted)}(ask, {`, tags, '})', { pad: ' ' }),
      ]),
    ],
    { isAsync: true },
  )
}

const idMember = (id: string) => (id === 'id' ? 'id' : `id: ${id}`)

function unreadableTest(file: CodeFile, context: ContextPlan, { handler }: Trial): readonly string[] {
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  return testLines(
    file,
    'what nobody can read is refused with a sentence',
    [
      ...storeLines(file, context),
      ...servingLines(file, context, [
        `const { status, text } = await ask('POST', ${quote(`/commands/${kebabCase(handler.method)}`)}, 'nonsense')`,
        `${assert}.equal(status, 400, text)`,
        `${assert}.ok(text.includes('must be an object'), text)`,
      ]),
    ],
    { isAsync: true },
  )
}

/** Something happened outside, and somebody told the context. */
function reportTest(file: CodeFile, context: ContextPlan, { method, message }: Report): readonly string[] {
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const sample = file.value(message.sample)
  const body = [`subject: ${sample}.subject`, ...(message.fields.length > 0 ? [`data: ${sample}.data`] : [])]
  return testLines(
    file,
    `${message.name} is told to whoever listens`,
    [
      ...storeLines(file, context),
      ...servingLines(file, context, [
        ...wrap(`const { status, text } = await ask('POST', ${quote(`/reports/${kebabCase(method)}`)}, {`, body, '})', {
          pad: ' ',
        }),
        `${assert}.equal(status, 202, text)`,
      ]),
    ],
    { isAsync: true },
  )
}

function storeLines(file: CodeFile, context: ContextPlan): readonly string[] {
  return hasStore(context) ? [`const store = new ${file.value(KERNEL.InMemoryEventStore)}()`] : []
}

function servingLines(file: CodeFile, context: ContextPlan, body: readonly string[]): readonly string[] {
  return [
    `const { routes } = ${started(file, context, [
      ...(hasStore(context) ? ['store'] : []),
      ...(connectionsOf(context) ? ['onFailure: () => undefined'] : []),
    ])}`,
    `await ${file.value(KERNEL.whileServing)}(routes, async (ask) => {`,
    ...indented(body),
    '})',
  ]
}
