import type { ContextElement, EventElement } from '../../interpretation/model.ts'
import { kebabCase } from '../../naming/cases.ts'
import { type DefinedParts, definedParts } from '../definedParts.ts'
import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { messageSchema } from '../messageSchema.ts'
import { type ContextTraffic, type Message, messageTraffic } from '../messageTraffic.ts'
import { writeYaml } from '../writeYaml.ts'
import type { Yaml } from '../Yaml.ts'

/** One AsyncAPI 3.0 document per context: `<context>.asyncapi.yaml`. */
export function emitAsyncapi({ board, model }: Pick<ExportInput, 'board' | 'model'>): readonly ExportFile[] {
  const taken = new Set<string>()
  const partsIn = definedParts({ board, model })
  return messageTraffic(model).map((traffic) => {
    const plain = kebabCase(traffic.context.identifier) || 'context'
    let stem = plain
    for (let count = 2; taken.has(stem); count += 1) stem = `${plain}-${count}`
    taken.add(stem)
    return { path: `${stem}.asyncapi.yaml`, text: writeYaml(documentOf(traffic, board.title, partsIn)) }
  })
}

function documentOf(
  { context, events, hears }: ContextTraffic,
  title: string,
  partsIn: (context: ContextElement) => DefinedParts,
): Yaml {
  const all = [...events, ...hears]
  const entries = (make: (message: Message<EventElement>) => Yaml) =>
    Object.fromEntries(all.map((message) => [message.id, make(message)]))
  const operations = [
    ...events.map(({ id }) => [`send${id}`, operation('send', id)] as const),
    ...hears.map(({ id }) => [`receive${id}`, operation('receive', id)] as const),
  ]
  return {
    asyncapi: '3.0.0',
    info: {
      title: context.name || context.identifier,
      version: '1.0.0',
      description: `What ${context.name || context.identifier} tells and hears, read from the wall “${title}”.`,
    },
    defaultContentType: 'application/json',
    channels: entries(({ id, home }) => ({
      address: `${kebabCase(home.identifier) || 'context'}.${kebabCase(id) || 'event'}`,
      messages: { [id]: { $ref: `#/components/messages/${id}` } },
    })),
    operations: Object.fromEntries(operations),
    components: {
      messages: entries(({ id, element }) => ({
        name: id,
        title: element.name || element.identifier,
        payload: { $ref: `#/components/schemas/${id}` },
      })),
      schemas: entries(({ element, home }) => messageSchema(element.fields, partsIn(home))),
    },
  }
}

function operation(action: 'send' | 'receive', id: string): Yaml {
  return {
    action,
    channel: { $ref: `#/channels/${id}` },
    messages: [{ $ref: `#/channels/${id}/messages/${id}` }],
  }
}
