import type { Element, EventElement, ModelRelationship } from '../../../../interpretation/model.ts'
import type { Handler } from '../ApplicationPlan.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { upperFirst } from '../ContextNames.ts'
import type { Located } from '../ElementIndex.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import { FieldPlans } from '../FieldPlans.ts'
import type { MessagePlan } from '../flow/MessagePlan.ts'
import type { Omission } from '../Omission.ts'
import { Acl } from './Acl.ts'
import { Neighbours } from './Neighbours.ts'
import type { AclPlan, ConformistPlan } from './TranslationPlan.ts'

/** What each context takes the messages of the others for, by what they agreed on. */
export class Integration {
  readonly neighbours: Neighbours
  readonly #acls = new Map<ContextDraft, Map<ContextDraft, Acl>>()
  readonly #conformists = new Map<ContextDraft, Map<ContextDraft, Map<MessagePlan, MessagePlan>>>()

  readonly #seen = new Map<ContextDraft, Map<MessagePlan, readonly FieldPlan[]>>()
  readonly #refused = new Map<ContextDraft, Map<string, Omission>>()

  constructor(relationships: readonly ModelRelationship[]) {
    this.neighbours = new Neighbours(relationships)
  }

  /** Whether nothing may cross between the two. */
  isApart(a: ContextDraft, b: ContextDraft): boolean {
    return a !== b && this.neighbours.accessTo(a.element.id, b.element.id) === 'apart'
  }

  /** Nothing comes of what would cross between the two. */
  refuse(crossing: Element, owner: ContextDraft, by: Element, asker: ContextDraft): void {
    const refused = this.#refused.get(asker) ?? new Map<string, Omission>()
    this.#refused.set(asker, refused)
    const [what, whose, whom] = [crossing, owner.element, by].map(({ name, identifier }) => name || identifier)
    const words = `“${what}” of “${whose}” at “${whom}”`
    refused.set(words, { what: words, why: 'the two contexts go separate ways', notes: by.notes })
  }

  refusedTo(draft: ContextDraft): readonly Omission[] {
    const refused = [...(this.#refused.get(draft)?.values() ?? [])]
    return refused.sort((a, b) => (a.what < b.what ? -1 : 1))
  }

  /** What the stickies of a context say of events that are not its own. */
  seenBy(draft: ContextDraft): ReadonlyMap<MessagePlan, readonly FieldPlan[]> {
    return this.#seen.get(draft) ?? new Map()
  }

  /** An event of `owner` as `hearer` hears it. */
  hear(located: Located<EventElement>, owner: ContextDraft, hearer: ContextDraft): MessagePlan {
    const theirs = owner.published.event(located.element)
    if (owner === hearer) return theirs
    if (this.neighbours.isPlanning(owner.element.id, hearer.element.id)) {
      this.#see(theirs, seenFrom(hearer, located), hearer)
    }
    return this.#across(theirs, owner, hearer, (acl) => acl.hear(theirs, located.element, seenFrom(hearer, located)))
  }

  /** A moment of `owner`'s clock as `hearer` hears it. */
  hearTime(time: Element, owner: ContextDraft, hearer: ContextDraft): MessagePlan {
    const theirs = owner.published.time(time)
    if (owner === hearer) return theirs
    return this.#across(theirs, owner, hearer, (acl) => acl.hear(theirs, { ...time, fields: [] }, undefined))
  }

  /** A command of `owner` as `asker` asks for it. */
  ask(handler: Handler, owner: ContextDraft, asker: ContextDraft): MessagePlan {
    const theirs = owner.published.command(handler)
    const { identifier, fields } = handler.command.element
    return this.#across(theirs, owner, asker, (acl) => acl.ask(theirs, identifier, fields))
  }

  aclsOf(downstream: ContextDraft): readonly AclPlan[] {
    return Array.from(this.#acls.get(downstream)?.values() ?? [], ({ plan }) => plan).sort(byPath)
  }

  conformistsOf(downstream: ContextDraft): readonly ConformistPlan[] {
    const all = this.#conformists.get(downstream) ?? new Map<ContextDraft, Map<MessagePlan, MessagePlan>>()
    return Array.from(all, ([upstream, messages]) => ({
      upstream: upstream.element.name || upstream.element.identifier,
      of: upstream.folder,
      path: conformistPath(upstream, downstream),
      messages: [...messages.keys()].sort((a, b) => (a.type.name < b.type.name ? -1 : 1)),
    })).sort(byPath)
  }

  /** What a message of `upstream` is to `downstream`: translated, conformed to, or as it is. */
  #across(
    theirs: MessagePlan,
    upstream: ContextDraft,
    downstream: ContextDraft,
    translate: (acl: Acl) => MessagePlan,
  ): MessagePlan {
    switch (this.neighbours.accessTo(upstream.element.id, downstream.element.id)) {
      case 'acl':
        return translate(this.#acl(upstream, downstream))
      case 'conformist':
        return this.#conform(theirs, upstream, downstream)
      default:
        return theirs
    }
  }

  #see(theirs: MessagePlan, seen: EventElement | undefined, hearer: ContextDraft): void {
    const all = this.#seen.get(hearer) ?? new Map<MessagePlan, readonly FieldPlan[]>()
    this.#seen.set(hearer, all)
    if (!seen || seen.fields.length === 0 || all.has(theirs)) return
    const owner = upperFirst(seen.identifier)
    all.set(theirs, new FieldPlans(hearer.values, [{ fields: seen.fields, owner }]).of(seen.fields, owner))
  }

  #acl(upstream: ContextDraft, downstream: ContextDraft): Acl {
    const acls = this.#acls.get(downstream) ?? new Map<ContextDraft, Acl>()
    this.#acls.set(downstream, acls)
    const acl = acls.get(upstream) ?? new Acl(upstream, downstream)
    acls.set(upstream, acl)
    return acl
  }

  #conform(theirs: MessagePlan, upstream: ContextDraft, downstream: ContextDraft): MessagePlan {
    const all = this.#conformists.get(downstream) ?? new Map<ContextDraft, Map<MessagePlan, MessagePlan>>()
    this.#conformists.set(downstream, all)
    const messages = all.get(upstream) ?? new Map<MessagePlan, MessagePlan>()
    all.set(upstream, messages)
    const path = conformistPath(upstream, downstream)
    const ours = messages.get(theirs) ?? {
      ...theirs,
      type: { ...theirs.type, from: `${path}.gen.ts` },
      sample: { ...theirs.sample, from: `${path}.samples.gen.ts` },
      origin: theirs,
    }
    messages.set(theirs, ours)
    return ours
  }
}

function conformistPath(upstream: ContextDraft, { folder }: ContextDraft): string {
  return `${folder}/conformist/${upstream.folder.slice(upstream.folder.lastIndexOf('/') + 1)}`
}

/** The sticky by which a context speaks of another one's event. */
function seenFrom(
  { element }: ContextDraft,
  { element: event, context }: Located<EventElement>,
): EventElement | undefined {
  return element.events.find(
    ({ reference }) => reference?.context === context.id && reference.notes.some((note) => event.notes.includes(note)),
  )
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1
}
