import type { OwnedFile } from '../../manifest.ts'
import type { PolicyPlan, PolicyStep } from '../plan/flow/PolicyPlan.ts'
import type { AcceptedCommand } from '../plan/flow/PublishedLanguage.ts'
import type { ReadModelPlan } from '../plan/flow/ReadModelPlan.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith } from './decisionSignature.ts'
import { KERNEL } from './KERNEL.ts'
import { GENERATED, owned } from './owned.ts'
import { fromPlain } from './plainValue.ts'
import { rowKey } from './readModelFiles.ts'

/** What a context needs to hear others, and the function that lets it. No file where it hears nobody. */
export function connectFile(context: ContextPlan): readonly OwnedFile[] {
  const { name, application, folder, policies, readModels, published } = context
  const { service, instance } = application
  if (policies.length === 0 && readModels.length === 0 && published.accepted.length === 0) return []
  const kebab = folder.slice(folder.lastIndexOf('/') + 1)
  const connect = `connect${service.name}`
  const connections = `${service.name}Connections`
  const file = new CodeFile(`${folder}/application/connect-${kebab}.gen.ts`, GENERATED, [
    connect,
    connections,
    instance,
  ])

  const members = [`readonly bus: ${file.type(KERNEL.EventBus)}`]
  const hearing: (readonly string[])[] = []
  const isAsking = policies.some(({ steps }) => steps.some(({ addressee }) => addressee.kind === 'own'))
  if (isAsking || published.accepted.length > 0) members.push(`readonly ${instance}: ${file.type(service)}`)
  if (needsRejection(policies, published.accepted)) {
    members.push(`/** Told when a command that nobody waits for was rejected. */`)
    members.push(`readonly onRejected: (command: string, rejected: ${file.type(KERNEL.Rejected)}) => void`)
  }
  for (const policy of policies) {
    if (policy.enrichment) members.push(...enrichmentMember(file, policy))
    hearing.push(...policyLines(file, policy, instance))
  }
  for (const readModel of readModels) {
    members.push(`readonly ${readModel.port}: ${file.type(KERNEL.ReadModel)}<${file.type(readModel.row)}>`)
    hearing.push(...readModelLines(file, readModel))
  }
  for (const accepted of published.accepted) {
    const { handler, message } = accepted
    if (handler.kind === 'aggregate' && handler.command.enrichment) {
      const result = `Promise<${file.type(handler.command.enrichment)}>`
      members.push(`readonly ${enrichmentOf(handler.method)}: (message: ${file.type(message.type)}) => ${result}`)
    }
    hearing.push(acceptedLines(file, accepted, instance))
  }
  file.add(
    ...comment(`What ${name} needs to hear others.`),
    `export interface ${connections} {`,
    ...indented(members),
    '}',
    '',
    ...comment(`From now on ${name} hears what its policies and read models listen to.`),
    `export function ${connect}(to: ${connections}): void {`,
    ...hearing.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...indented(lines)]),
    '}',
  )
  return [
    owned(
      file,
      'tool',
      [...policies, ...readModels].flatMap(({ notes }) => notes),
    ),
  ]
}

/** Who adds what a command from elsewhere needs beyond the wall. */
function enrichmentOf(method: string): string {
  return `${method}Enrichment`
}

function needsRejection(policies: readonly PolicyPlan[], accepted: readonly AcceptedCommand[]): boolean {
  const asked = policies.flatMap(({ steps }) =>
    steps.flatMap(({ addressee }) => (addressee.kind === 'own' ? [addressee.handler] : [])),
  )
  return [...asked, ...accepted.map(({ handler }) => handler)].some(({ kind }) => kind === 'aggregate')
}

function enrichmentMember(file: CodeFile, { name, own, enrichment, triggers }: PolicyPlan): readonly string[] {
  if (!enrichment) return []
  const events = triggers.map(({ type }) => file.type(type)).join(' | ')
  return [
    ...comment(`What the wall does not say: ${name}`),
    ...wrap(`readonly ${own.name}: (`, [`event: ${events}`], `) => Promise<${file.type(enrichment)}>`),
  ]
}

function policyLines(file: CodeFile, policy: PolicyPlan, instance: string): readonly (readonly string[])[] {
  const decide = file.value(policy.own)
  const enriched = policy.enrichment ? ', enrichment' : ''
  return policy.triggers.map((trigger) => [
    `to.bus.subscribe<${file.type(trigger.type)}>(${quote(trigger.tag)}, async (event) => {`,
    ...(policy.enrichment ? [`  const enrichment = await to.${policy.own.name}(event)`] : []),
    `  for (const command of ${decide}(event${enriched})) {`,
    ...indented(dispatchLines(policy, instance), '    '),
    '  }',
    '})',
  ])
}

function dispatchLines({ steps }: PolicyPlan, instance: string): readonly string[] {
  const [only, ...more] = steps
  if (only && more.length === 0) return askLines(only, instance)
  return [
    'switch (command.type) {',
    ...steps.flatMap((step) => [
      `  case ${quote(step.tag)}: {`,
      ...indented(askLines(step, instance), '    '),
      '    break',
      '  }',
    ]),
    '}',
  ]
}

/** Asks for one command; what comes of it nobody waits for, but a rejection is reported. */
function askLines({ addressee, id, nested, tag }: PolicyStep, instance: string): readonly string[] {
  if (addressee.kind === 'other') {
    const { tag: type } = addressee.message
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

function callLines(call: string, command: string, isDecision: boolean): readonly string[] {
  if (!isDecision) return [call]
  return [`const decision = ${call}`, `if (!decision.ok) to.onRejected(${quote(command)}, decision)`]
}

function readModelLines(file: CodeFile, readModel: ReadModelPlan): readonly (readonly string[])[] {
  const { from, port, own } = readModel
  const project = file.value(own)
  return from.map((message) => [
    `to.bus.subscribe<${file.type(message.type)}>(${quote(message.tag)}, async (event) => {`,
    `  const id = ${rowKey(readModel, 'event')}`,
    `  await to.${port}.put(id, ${project}((await to.${port}.get(id)) ?? { id }, event))`,
    '})',
  ])
}

/** A command that another context's policy issues. */
function acceptedLines(file: CodeFile, { handler, message }: AcceptedCommand, instance: string): readonly string[] {
  const { command, method } = handler
  const data = command.fields.map((field) => {
    const code = `message.data.${field.property}`
    if (!field.optional) return `${field.property}: ${fromPlain(file, field, code)},`
    const value = fromPlain(file, field, code)
    const present = value === code ? code : `${code} === undefined ? undefined : ${value}`
    return `...${file.value(KERNEL.defined)}({ ${field.property}: ${present} }),`
  })
  const given: string[] = []
  if (handler.kind === 'aggregate' && !handler.command.identity) {
    given.push(fromPlain(file, { type: handler.aggregate.id, list: false }, 'message.subject'))
  }
  if (data.length > 0) given.push('data')
  if (handler.kind === 'aggregate' && askedWith(handler.command).includes('enrichment')) {
    given.push(`await to.${enrichmentOf(method)}(message)`)
  }
  return [
    `to.bus.subscribe<${file.type(message.type)}>(${quote(message.tag)}, async (message) => {`,
    ...(data.length > 0 ? ['  const data = {', ...indented(data, '    '), '  }'] : []),
    ...indented(
      callLines(`await to.${instance}.${method}(${given.join(', ')})`, message.type.name, handler.kind === 'aggregate'),
    ),
    '})',
  ]
}
