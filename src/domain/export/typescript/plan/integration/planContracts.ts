import { upperFirst } from '../ContextNames.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import { heardIn } from '../flow/heardIn.ts'
import { type MessagePlan, published } from '../flow/MessagePlan.ts'
import type { PolicyStep } from '../flow/PolicyPlan.ts'
import { reactionsOf } from '../flow/reactionsOf.ts'
import { says } from '../flow/says.ts'
import type { ContextPlan } from '../ProjectPlan.ts'
import type { ContractPlan, NeedPlan } from './ContractPlan.ts'
import type { Neighbours } from './Neighbours.ts'

type Hearer = Omit<ContextPlan, 'contracts'>

/** What a context needs of each other one that is its supplier or its partner. */
export function planContracts(
  context: Hearer,
  others: readonly Hearer[],
  neighbours: Neighbours,
): readonly ContractPlan[] {
  const all = heardIn(context)
  if (all.length === 0) return []
  const suppliers = neighbours.planningWith(context.element.id)
  if (suppliers.size === 0) return []
  return others.flatMap((other) => {
    if (other === context || !suppliers.has(other.element.id)) return []
    const heard = all.filter((message) => other.published.messages.includes(published(message)))
    if (heard.length === 0) return []
    const messages = heard.map((message) => needOf(message, context))
    return [
      {
        upstream: other.name,
        of: other.folder,
        path: `${context.folder}/contracts/${other.folder.slice(other.folder.lastIndexOf('/') + 1)}`,
        needs: `needsOf${upperFirst(other.element.identifier)}`,
        messages: messages.sort((a, b) => (a.message.type.name < b.message.type.name ? -1 : 1)),
        isSupplied: neighbours.isCustomer(other.element.id, context.element.id),
      },
    ]
  })
}

/** The fields that the context reads, and those that its own sticky of the event has. */
function needOf(message: MessagePlan, context: Hearer): NeedPlan {
  const theirs = published(message)
  const read = propertiesRead(message, context)
  const said = context.seen.get(theirs) ?? []
  const asked = said.filter((field) => says(theirs, field)).map(({ property }) => property)
  const needed = new Set([...read, ...asked])
  return {
    message: theirs,
    fields: theirs.fields.filter(({ property }) => needed.has(property)),
    unmet: said.filter((field) => !field.optional && !says(theirs, field)),
  }
}

function propertiesRead(message: MessagePlan, context: Hearer): readonly string[] {
  const translation = context.acls.flatMap(({ heard }) => heard).find(({ ours }) => ours === message)
  const translated = translation?.wires.filter(({ source }) => source === 'same').map(({ field }) => field) ?? []
  const wired = reactionsOf(context).flatMap(({ steps, triggers }) =>
    steps.flatMap((step) => fieldsFrom(step, message, triggers.includes(message))),
  )
  const keys = context.processes.flatMap(({ keys: known }) => known?.get(message) ?? [])
  const shown = context.readModels
    .filter(({ from }) => from.includes(message))
    .flatMap(({ fields, key }) => [
      ...fields.filter((field) => says(message, field)).map(({ property }) => property),
      ...(key ? [key] : []),
    ])
  return [...[...translated, ...wired].map(({ property }) => property), ...keys, ...shown]
}

function fieldsFrom({ wires, id }: PolicyStep, message: MessagePlan, isTrigger: boolean): readonly FieldPlan[] {
  return [...wires, ...(id ? [id] : [])]
    .filter(({ source, said }) => source === 'event' && (said ? said === message : isTrigger))
    .map(({ field }) => field)
}
