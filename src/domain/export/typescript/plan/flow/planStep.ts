import { kebabCase } from '../../../../naming/cases.ts'
import type { Scope } from '../../text/Scope.ts'
import type { Handler } from '../ApplicationPlan.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { lowerFirst, upperFirst } from '../ContextNames.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import type { ValueType } from '../ValueType.ts'
import type { MessagePlan } from './MessagePlan.ts'
import type { PolicyStep, PolicyWire } from './PolicyPlan.ts'
import { sameValue } from './sameValue.ts'
import { surelySays } from './says.ts'

/** A command that a policy issues, and who takes it. */
export interface Issue {
  readonly handler: Handler
  readonly owner: ContextDraft
  /** By which message another context is asked for it; publishes it. */
  readonly ask: () => MessagePlan
}

/** Events of which one has happened, whichever; or one that surely has. */
export interface Source {
  readonly messages: readonly MessagePlan[]
  readonly said?: MessagePlan
}

/** Wires one command of a policy: the first source that says a field gives it, else whoever runs the policy. */
export function planStep(
  { handler, owner, ask }: Issue,
  { draft, tags, sources }: { readonly draft: ContextDraft; readonly tags: Scope; readonly sources: readonly Source[] },
): PolicyStep {
  const { command } = handler
  const common = { name: command.name, tag: tags.take(upperFirst(command.element.identifier)) }
  const id = handler.kind === 'aggregate' ? handler.aggregate.id : undefined
  const identity = handler.kind === 'aggregate' ? handler.command.identity : undefined
  const wires = command.fields.flatMap((field) => wireOf(field, sources, field === identity ? id : undefined))
  const instance = () => (id ? { id: instanceWire(id, identity, wires, sources) } : {})
  if (owner !== draft) {
    const addressee = { kind: 'other', message: ask(), ...(id ? { id } : {}) } as const
    return { ...common, addressee, wires, ...instance() }
  }
  const nested = handler.kind === 'aggregate' ? handler.command.enrichment : undefined
  return {
    ...common,
    addressee: { kind: 'own', handler },
    wires,
    ...(identity ? {} : instance()),
    ...(nested ? { nested: lowerFirst(nested.name) } : {}),
  }
}

/** Whether it needs something that is not on the wall. */
export function isAsking({ wires, id, nested }: PolicyStep): boolean {
  return nested !== undefined || [...wires, ...(id ? [id] : [])].some(({ source }) => source === 'enrichment')
}

function wireOf(field: FieldPlan, sources: readonly Source[], identity?: ValueType): readonly PolicyWire[] {
  const wire = wiredFrom(field, sources, identity)
  return wire.source === 'enrichment' && field.optional ? [] : [wire]
}

/** A source says it in its data; or it is the instance that the source is about; else it is asked for. */
function wiredFrom(field: FieldPlan, sources: readonly Source[], identity?: ValueType): PolicyWire {
  for (const { messages, said } of sources.filter((source) => source.messages.length > 0)) {
    const from = said ? { said } : {}
    if (messages.every((message) => surelySays(message, field))) return { field, source: 'event', ...from }
    const isSubject = identity && messages.every(({ subject }) => subject && sameValue(subject, identity))
    if (isSubject) return { field, source: 'subject', ...from }
  }
  return { field, source: 'enrichment' }
}

/** Which instance a step is for. */
function instanceWire(
  id: ValueType,
  identity: FieldPlan | undefined,
  wires: readonly PolicyWire[],
  sources: readonly Source[],
): PolicyWire {
  const wired = wires.find(({ field }) => field === identity)
  if (wired) return wired
  const field: FieldPlan = {
    property: lowerFirst(id.name),
    type: id,
    list: false,
    optional: false,
    sample: `${kebabCase(id.name)}-1`,
  }
  return wiredFrom(field, sources, id)
}
