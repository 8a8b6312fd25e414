import type { Id } from '../../../../board/Board.ts'
import type { CommandElement, ContextElement, Element, EventElement } from '../../../../interpretation/model.ts'
import type { Handler } from '../ApplicationPlan.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { upperFirst } from '../ContextNames.ts'
import type { Located, ModelIndex } from '../ModelIndex.ts'
import type { MessagePlan } from './MessagePlan.ts'
import type { PolicyPlan } from './PolicyPlan.ts'
import { type PolicySketch, planPolicy } from './planPolicy.ts'
import { planReadModel } from './planReadModel.ts'
import type { ReadModelPlan } from './ReadModelPlan.ts'

/** What a context does when it hears something. */
export interface FlowPlan {
  readonly policies: readonly PolicyPlan[]
  readonly readModels: readonly ReadModelPlan[]
}

/** Joins the contexts: who hears which event, and whom a policy asks. Fills their published languages on the way. */
export function planFlows(drafts: readonly ContextDraft[], index: ModelIndex): ReadonlyMap<ContextDraft, FlowPlan> {
  const draftOf = new Map(drafts.map((draft) => [draft.element, draft]))
  const handlers = new Map(
    drafts.flatMap((draft) =>
      draft.application.handlers.map((handler): [CommandElement, { handler: Handler; owner: ContextDraft }] => [
        handler.command.element,
        { handler, owner: draft },
      ]),
    ),
  )
  const messageOf = (located: Located<EventElement>): MessagePlan | undefined => {
    const { element, context } = index.origin(located)
    return draftOf.get(context)?.published.event(element)
  }
  const heard = (names: readonly string[], context: ContextElement, linked: readonly Id[]) => {
    return distinct(
      names
        .flatMap((name) => index.findEvent(name, context, linked) ?? [])
        .flatMap((located) => messageOf(located) ?? []),
    )
  }
  const timesBefore = (notes: readonly Id[]): readonly MessagePlan[] => {
    const linked = index.sources('triggers', notes)
    return drafts.flatMap((draft) =>
      draft.element.loose.times.filter((time) => isAt(time, linked)).map((time) => draft.published.time(time)),
    )
  }
  const handlersOf = (names: readonly string[], context: ContextElement, linked: readonly Id[]) => {
    const found = names.flatMap((name) => index.findCommand(name, context, linked) ?? [])
    return distinct(found.flatMap(({ element }) => handlers.get(element) ?? []))
  }

  // Nothing is published for a policy that issues nothing.
  const sketches = (draft: ContextDraft): readonly PolicySketch[] => [
    ...draft.element.policies.flatMap((policy): readonly PolicySketch[] => {
      const { name, identifier, on, notes } = policy
      const issues = handlersOf(policy.issues, draft.element, index.targets('issues', notes))
      if (issues.length === 0) return []
      const events = heard(on, draft.element, index.sources('triggers', notes))
      return [{ name: name || identifier, identifier, triggers: [...events, ...timesBefore(notes)], issues, notes }]
    }),
    ...draft.element.loose.times.flatMap((time) => impliedPolicies(time, draft, index, handlers)),
  ]
  return new Map(
    drafts.map((draft) => [
      draft,
      {
        policies: sketches(draft)
          .filter(({ triggers }) => triggers.length > 0)
          .map((sketch) => planPolicy(sketch, draft)),
        readModels: draft.element.readModels.flatMap((readModel) => {
          const from = heard(readModel.from, draft.element, index.sources('feeds', readModel.notes))
          return from.length > 0 ? [planReadModel(readModel, from, draft)] : []
        }),
      },
    ]),
  )
}

/** A time sticky that leads straight to commands: "Whenever day started, then …". */
function impliedPolicies(
  time: Element,
  draft: ContextDraft,
  index: ModelIndex,
  handlers: ReadonlyMap<CommandElement, { readonly handler: Handler; readonly owner: ContextDraft }>,
): readonly PolicySketch[] {
  const linked = index.targets('triggers', time.notes)
  const issues = [...handlers].filter(([element]) => isAt(element, linked)).map(([, target]) => target)
  if (issues.length === 0) return []
  const commands = issues.map(({ handler }) => handler.command.name).join(' and ')
  return [
    {
      name: `Whenever ${time.name || time.identifier}, ${commands}`,
      identifier: `Whenever${upperFirst(time.identifier)}`,
      triggers: [draft.published.time(time)],
      issues,
      notes: time.notes,
    },
  ]
}

function isAt({ notes }: Pick<Element, 'notes'>, ids: readonly Id[]): boolean {
  return notes.some((id) => ids.includes(id))
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
