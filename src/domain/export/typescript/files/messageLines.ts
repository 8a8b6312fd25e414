import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan } from '../plan/CommandPlan.ts'
import type { EventPlan } from '../plan/EventPlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { union } from '../text/wrap.ts'
import { KERNEL } from './KERNEL.ts'
import { dataInterface, propertyLines } from './typeText.ts'

/** Types of the commands with data, what they need beyond the wall, and of the events. */
export function addMessages(file: CodeFile, aggregate: AggregatePlan): void {
  for (const command of aggregate.commands) {
    if (command.fields.length > 0) {
      file.section(dataInterface(file, command.type.name, command.name, command.fields))
    }
    file.section(enrichmentLines(file, command))
  }
  for (const event of aggregate.events) file.section(eventLines(file, event))
  const types = aggregate.events.map(({ type }) => type.name)
  file.section(union(`export type ${aggregate.eventType.name} =`, types.length > 0 ? types : ['never']))
}

function eventLines(file: CodeFile, { name, type, tag, fields }: EventPlan): readonly string[] {
  const data =
    fields.length === 0
      ? [`  readonly data: ${file.type(KERNEL.NoData)}`]
      : ['  readonly data: {', ...propertyLines(file, fields, '    '), '  }']
  return [...comment(name), `export interface ${type.name} {`, `  readonly type: ${quote(tag)}`, ...data, '}']
}

function enrichmentLines(file: CodeFile, command: CommandPlan): readonly string[] {
  const { enrichment, yields, outcomes, name } = command
  if (!enrichment) return []
  const asked = outcomes.map(({ event, wires }) => ({
    event,
    fields: wires.filter(({ source }) => source === 'enrichment').map(({ field }) => field),
  }))
  if (yields === 'all') {
    const fields = asked.flatMap((outcome) => outcome.fields)
    const distinct = fields.filter(
      (field, index) => fields.findIndex((other) => other.property === field.property) === index,
    )
    const events = asked.filter((outcome) => outcome.fields.length > 0).map(({ event }) => event.name)
    const doc = `What ${events.join(' and ')} must say and the wall gives no source for: who asks for ${name} adds it.`
    return dataInterface(file, enrichment.name, doc, distinct)
  }
  return [
    ...comment(`Which event comes of ${name} is not on the wall: who asks for it decides.`),
    `export type ${enrichment.name} =`,
    ...asked.flatMap(({ event, fields }) => {
      if (fields.length === 0) return [`  | { readonly outcome: ${quote(event.tag)} }`]
      return ['  | {', `      readonly outcome: ${quote(event.tag)}`, ...propertyLines(file, fields, '      '), '    }']
    }),
  ]
}
