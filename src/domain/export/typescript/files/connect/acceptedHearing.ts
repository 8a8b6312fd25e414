import type { AcceptedCommand } from '../../plan/flow/PublishedLanguage.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { indented } from '../../text/wrap.ts'
import { askedWith } from '../decisionSignature.ts'
import { KERNEL } from '../KERNEL.ts'
import { fromPlain } from '../plainValue.ts'
import { callLines } from './dispatchLines.ts'
import type { Hearing } from './Hearing.ts'

/** Who adds what a command from elsewhere needs beyond the wall. */
export function acceptedEnrichment(method: string): string {
  return `${method}Enrichment`
}

/** A command that another context's policy issues. */
export function acceptedHearing(file: CodeFile, { handler, message }: AcceptedCommand, instance: string): Hearing {
  const { command, method } = handler
  const enrichment = handler.kind === 'aggregate' ? handler.command.enrichment : undefined
  const asked = enrichment ? `Promise<${file.type(enrichment)}>` : ''
  const members = enrichment
    ? [`readonly ${acceptedEnrichment(method)}: (message: ${file.type(message.type)}) => ${asked}`]
    : []
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
    given.push(`await to.${acceptedEnrichment(method)}(message)`)
  }
  const call = `await to.${instance}.${method}(${given.join(', ')})`
  const hearing = [
    `to.bus.subscribe<${file.type(message.type)}>(${quote(message.tag)}, async (message) => {`,
    ...(data.length > 0 ? ['  const data = {', ...indented(data, '    '), '  }'] : []),
    ...indented(callLines(call, message.type.name, handler.kind === 'aggregate')),
    '})',
  ]
  return { members, hearing: [hearing] }
}
