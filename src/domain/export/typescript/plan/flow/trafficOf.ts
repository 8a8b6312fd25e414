import type { CommandPlan } from '../CommandPlan.ts'
import type { ContextPlan } from '../ProjectPlan.ts'
import { askedIn } from './askedIn.ts'
import { heardIn } from './heardIn.ts'
import { type MessagePlan, published } from './MessagePlan.ts'
import { reactionsOf } from './reactionsOf.ts'

/** Who hears and who asks for which published message. */
export interface Traffic {
  readonly heardBy: ReadonlyMap<MessagePlan, readonly ContextPlan[]>
  readonly askedBy: ReadonlyMap<MessagePlan, readonly ContextPlan[]>
  readonly heard: ReadonlyMap<ContextPlan, Words>
  readonly asked: ReadonlyMap<ContextPlan, Words>
  /** Names of the policies and process managers, here or elsewhere, that issue a command. */
  readonly issuers: ReadonlyMap<CommandPlan, readonly string[]>
}

interface Words {
  readonly messages: ReadonlySet<MessagePlan>
  /** The contexts that publish them, in the order of all. */
  readonly whose: readonly ContextPlan[]
}

/** Worked out once a project: every context's README asks for it. */
const known = new WeakMap<readonly ContextPlan[], Traffic>()

export function trafficOf(contexts: readonly ContextPlan[]): Traffic {
  const traffic = known.get(contexts) ?? gather(contexts)
  known.set(contexts, traffic)
  return traffic
}

function gather(contexts: readonly ContextPlan[]): Traffic {
  const heard = wordsBy(contexts, heardIn, ({ published: { messages } }) => messages)
  const asked = wordsBy(contexts, askedIn, ({ published: { accepted } }) => accepted.map(({ message }) => message))
  return { heard, asked, heardBy: inverted(heard), askedBy: inverted(asked), issuers: issuersIn(contexts) }
}

function wordsBy(
  contexts: readonly ContextPlan[],
  used: (context: ContextPlan) => readonly MessagePlan[],
  offered: (context: ContextPlan) => readonly MessagePlan[],
): ReadonlyMap<ContextPlan, Words> {
  const homes = new Map<MessagePlan, ContextPlan[]>()
  for (const context of contexts) for (const message of offered(context)) put(homes, message, context)
  const order = new Map(contexts.map((context, index) => [context, index]))
  const at = (context: ContextPlan) => order.get(context) ?? 0
  const words = (context: ContextPlan): Words => {
    const messages = new Set(used(context).map(published))
    const whose = new Set([...messages].flatMap((message) => homes.get(message) ?? []))
    return { messages, whose: [...whose].sort((a, b) => at(a) - at(b)) }
  }
  return new Map(contexts.map((context) => [context, words(context)]))
}

function inverted(words: ReadonlyMap<ContextPlan, Words>): ReadonlyMap<MessagePlan, readonly ContextPlan[]> {
  const users = new Map<MessagePlan, ContextPlan[]>()
  for (const [context, { messages }] of words) for (const message of messages) put(users, message, context)
  return users
}

function issuersIn(contexts: readonly ContextPlan[]): ReadonlyMap<CommandPlan, readonly string[]> {
  const accepted = contexts.flatMap(({ published: { accepted: some } }) => some)
  const handlers = new Map(accepted.map(({ handler, message }) => [message, handler]))
  const issuers = new Map<CommandPlan, string[]>()
  for (const { name, steps } of contexts.flatMap(reactionsOf)) {
    for (const { addressee } of steps) {
      const handler = addressee.kind === 'own' ? addressee.handler : handlers.get(published(addressee.message))
      if (handler?.kind === 'aggregate') put(issuers, handler.command, name)
    }
  }
  return issuers
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
