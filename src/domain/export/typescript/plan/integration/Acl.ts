import type { EventElement } from '../../../../interpretation/model.ts'
import type { Field } from '../../../../interpretation/sticky-text/Field.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { upperFirst } from '../ContextNames.ts'
import { FieldPlans } from '../FieldPlans.ts'
import type { Hole, MessagePlan } from '../flow/MessagePlan.ts'
import { surelySays } from '../flow/says.ts'
import type { AclPlan, TranslationPlan, TranslationWire } from './TranslationPlan.ts'

/** What a sticky says of an event. */
type Said = Pick<EventElement, 'identifier' | 'fields' | 'notes'>

/** The layer of one context against another: grows as its policies and read models turn out to need it. */
export class Acl {
  readonly #downstream: ContextDraft
  readonly #upstream: ContextDraft
  readonly #path: string
  readonly #heard = new Map<MessagePlan, TranslationPlan>()
  readonly #asked = new Map<MessagePlan, TranslationPlan>()

  constructor(upstream: ContextDraft, downstream: ContextDraft) {
    this.#upstream = upstream
    this.#downstream = downstream
    this.#path = `${downstream.folder}/acl/from-${upstream.folder.slice(upstream.folder.lastIndexOf('/') + 1)}`
  }

  get plan(): AclPlan {
    const byTag = (a: TranslationPlan, b: TranslationPlan) => (a.theirs.tag < b.theirs.tag ? -1 : 1)
    const { element } = this.#upstream
    return {
      upstream: element.name || element.identifier,
      of: this.#upstream.folder,
      path: this.#path,
      heard: [...this.#heard.values()].sort(byTag),
      asked: [...this.#asked.values()].sort(byTag),
    }
  }

  /** What this context makes of an event: the fields that its own sticky of it has, else those that the other one says. */
  hear(theirs: MessagePlan, element: Said, seen: Said | undefined): MessagePlan {
    const known = this.#heard.get(theirs)
    if (known) return known.ours
    const { names } = this.#downstream
    const fields = seen && seen.fields.length > 0 ? seen.fields : element.fields
    const base = this.#ours(theirs, (seen ?? element).identifier, fields, seen)
    const wires = base.fields.flatMap((field): readonly TranslationWire[] => {
      if (surelySays(theirs, field)) return [{ field, source: 'same' }]
      return field.optional ? [] : [{ field, source: 'hole' }]
    })
    const type = base.type.name
    const hole = this.#hole(base, wires)
    const hear = { name: names.functions.take(`on${type}`), from: `${this.#path}.bus.gen.ts` }
    const ours: MessagePlan = { ...base, passage: { kind: 'in', hear, ...hole } }
    this.#heard.set(theirs, { theirs, ours, ...this.#translator(`translate${type}`), wires })
    return ours
  }

  /** What this context calls a command of the other one; where the two mean different things by a field, somebody has to say it. */
  ask(theirs: MessagePlan, identifier: string, fields: readonly Field[]): MessagePlan {
    const known = this.#asked.get(theirs)
    if (known) return known.ours
    const base = this.#ours(theirs, identifier, fields, undefined)
    const translator = this.#translator(`ask${base.type.name}`)
    const wires = theirs.fields.map((field): TranslationWire => {
      return { field, source: surelySays(base, field) ? 'same' : 'hole' }
    })
    const ours: MessagePlan = { ...base, passage: { kind: 'out', tell: translator.own, ...this.#hole(base, wires) } }
    this.#asked.set(theirs, { theirs, ours, ...translator, wires })
    return ours
  }

  #hole({ type }: Pick<MessagePlan, 'type'>, wires: readonly TranslationWire[]): { readonly hole?: Hole } {
    if (!wires.some(({ source }) => source === 'hole')) return {}
    const { names } = this.#downstream
    return {
      hole: {
        property: names.functions.take(`addTo${type.name}`),
        type: { name: names.types.take(`AddTo${type.name}`), from: type.from },
        addition: { name: names.types.take(`${type.name}Addition`), from: type.from },
      },
    }
  }

  #ours(
    theirs: MessagePlan,
    identifier: string,
    fields: readonly Field[],
    seen: Said | undefined,
  ): Omit<MessagePlan, 'passage'> {
    const { names, values } = this.#downstream
    const plain = upperFirst(identifier)
    const type = names.types.take(plain, `${upperFirst(this.#upstream.element.identifier)}${plain}`)
    return {
      name: theirs.name,
      type: { name: type, from: `${this.#path}.gen.ts` },
      sample: { name: names.functions.take(`sample${type}`), from: `${this.#path}.samples.gen.ts` },
      tag: type,
      fields: new FieldPlans(values, [{ fields, owner: type }]).of(fields, type),
      ...(theirs.subject ? { subject: theirs.subject } : {}),
      notes: [...theirs.notes, ...(seen?.notes ?? [])],
      origin: theirs,
    }
  }

  #translator(name: string): Pick<TranslationPlan, 'translate' | 'own'> {
    const taken = this.#downstream.names.functions.take(name)
    return {
      translate: { name: taken, from: `${this.#path}.gen.ts` },
      own: { name: taken, from: `${this.#path}.ts` },
    }
  }
}
