import type { Id } from '../../../../board/Board.ts'
import { kebabCase } from '../../../../naming/cases.ts'
import { Scope } from '../../text/Scope.ts'
import type { Handler } from '../ApplicationPlan.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { lowerFirst, upperFirst } from '../ContextNames.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import type { ValueType } from '../ValueType.ts'
import type { MessagePlan } from './MessagePlan.ts'
import type { PolicyPlan, PolicySource, PolicyStep, PolicyWire } from './PolicyPlan.ts'
import { sameValue } from './sameValue.ts'

/** A policy of the model, or one that a time sticky implies, with what it hears and whom it asks. */
export interface PolicySketch {
  readonly name: string
  readonly identifier: string
  readonly triggers: readonly MessagePlan[]
  readonly issues: readonly { readonly handler: Handler; readonly owner: ContextDraft }[]
  readonly notes: readonly Id[]
}

export function planPolicy(sketch: PolicySketch, draft: ContextDraft): PolicyPlan {
  const { names, folder } = draft
  const identifier = upperFirst(sketch.identifier)
  const kebab = kebabCase(identifier)
  const type = names.types.take(identifier, `${identifier}Policy`)
  const gen = `${folder}/policies/${kebab}.gen.ts`
  const decide = names.functions.take(lowerFirst(type), `${lowerFirst(type)}Policy`)
  const tags = new Scope()
  const steps = sketch.issues.map(({ handler, owner }): PolicyStep => {
    const { command } = handler
    const common = { name: command.name, tag: tags.take(upperFirst(command.element.identifier)) }
    const id = handler.kind === 'aggregate' ? handler.aggregate.id : undefined
    const identity = handler.kind === 'aggregate' ? handler.command.identity : undefined
    const wires = command.fields.flatMap((field) => wireOf(field, sketch.triggers, field === identity ? id : undefined))
    if (owner !== draft) {
      const addressee = { kind: 'other', message: owner.published.command(handler), ...(id ? { id } : {}) } as const
      return { ...common, addressee, wires, ...(id ? { id: instanceWire(id, identity, wires, sketch.triggers) } : {}) }
    }
    const nested = handler.kind === 'aggregate' ? handler.command.enrichment : undefined
    return {
      ...common,
      addressee: { kind: 'own', handler },
      wires,
      ...(id && !identity ? { id: instanceWire(id, identity, wires, sketch.triggers) } : {}),
      ...(nested ? { nested: lowerFirst(nested.name) } : {}),
    }
  })
  return {
    name: sketch.name,
    decide: { name: decide, from: gen },
    own: { name: decide, from: `${folder}/policies/${kebab}.ts` },
    commandType: { name: names.types.take(`${type}Command`), from: gen },
    ...(steps.some(isAsking) ? { enrichment: { name: names.types.take(`${type}Enrichment`), from: gen } } : {}),
    triggers: sketch.triggers,
    steps,
    notes: [
      ...sketch.notes,
      ...[...sketch.triggers, ...sketch.issues.map(({ handler }) => handler.command)].flatMap(({ notes }) => notes),
    ],
  }
}

/** Where a step gets a field: every event says it; or it is the instance that every event is about; else it is asked for. */
function wireOf(field: FieldPlan, triggers: readonly MessagePlan[], identity?: ValueType): readonly PolicyWire[] {
  const source = sourceOf(field, triggers, identity)
  return source === 'enrichment' && field.optional ? [] : [{ field, source }]
}

function sourceOf(field: FieldPlan, triggers: readonly MessagePlan[], identity?: ValueType): PolicySource {
  const isSaid = triggers.every(({ fields }) =>
    fields.some(
      (said) =>
        said.property === field.property &&
        said.list === field.list &&
        sameValue(said.type, field.type) &&
        (field.optional || !said.optional),
    ),
  )
  if (isSaid && triggers.length > 0) return 'event'
  const isSubject = identity && triggers.every(({ subject }) => subject && sameValue(subject, identity))
  return isSubject && triggers.length > 0 ? 'subject' : 'enrichment'
}

/** Which instance a step is for. */
function instanceWire(
  id: ValueType,
  identity: FieldPlan | undefined,
  wires: readonly PolicyWire[],
  triggers: readonly MessagePlan[],
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
  return { field, source: sourceOf(field, triggers, id) }
}

function isAsking({ wires, id, nested }: PolicyStep): boolean {
  return nested !== undefined || [...wires, ...(id ? [id] : [])].some(({ source }) => source === 'enrichment')
}
