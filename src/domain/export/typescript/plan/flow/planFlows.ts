import type { Id } from '../../../../board/Board.ts'
import type { CommandElement, Element, PolicyElement } from '../../../../interpretation/model.ts'
import type { Handler } from '../ApplicationPlan.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { upperFirst } from '../ContextNames.ts'
import type { Integration } from '../integration/Integration.ts'
import type { ModelIndex } from '../ModelIndex.ts'
import type { MessagePlan } from './MessagePlan.ts'
import type { PolicyPlan } from './PolicyPlan.ts'
import type { ProcessPlan } from './ProcessPlan.ts'
import { type PolicySketch, planPolicy, type Undo } from './planPolicy.ts'
import { isProcess, planProcess } from './planProcess.ts'
import { planReadModel } from './planReadModel.ts'
import type { Issue } from './planStep.ts'
import type { ReadModelPlan } from './ReadModelPlan.ts'

/** What a context does when it hears something. */
export interface FlowPlan {
  /** Policies that nothing sets off. */
  readonly idle: readonly PolicyElement[]
  readonly policies: readonly PolicyPlan[]
  readonly processes: readonly ProcessPlan[]
  readonly readModels: readonly ReadModelPlan[]
}

/** Joins the contexts: who hears which event, and whom a policy asks. Fills their published languages on the way. */
export function planFlows(
  drafts: readonly ContextDraft[],
  index: ModelIndex,
  integration: Integration,
): ReadonlyMap<ContextDraft, FlowPlan> {
  const draftOf = new Map(drafts.map((draft) => [draft.element, draft]))
  const handlers = new Map(
    drafts.flatMap((owner) =>
      owner.application.handlers.map((handler): [CommandElement, { handler: Handler; owner: ContextDraft }] => [
        handler.command.element,
        { handler, owner },
      ]),
    ),
  )
  const isLet = (crossing: Element, owner: ContextDraft, by: Element, other: ContextDraft): boolean => {
    const isApart = integration.isApart(owner, other)
    if (isApart) integration.refuse(crossing, owner, by, other)
    return !isApart
  }
  const heard = (names: readonly string[], hearer: ContextDraft, linked: readonly Id[], by: Element) => {
    return distinct(
      index.meantEvents(names, hearer.element, linked).flatMap((event) => {
        const origin = index.origin(event)
        const owner = draftOf.get(origin.context)
        return owner && isLet(origin.element, owner, by, hearer) ? [integration.hear(origin, owner, hearer)] : []
      }),
    )
  }
  const timesBefore = (policy: Element, hearer: ContextDraft): readonly MessagePlan[] => {
    const linked = index.sources('triggers', policy.notes)
    const ofContexts = drafts.flatMap((draft) =>
      draft.element.loose.times
        .filter((time) => isAt(time, linked) && isLet(time, draft, policy, hearer))
        .map((time) => integration.hearTime(time, draft, hearer)),
    )
    const ofNobody = index.strayTimes.filter((time) => isAt(time, linked))
    return [...ofContexts, ...ofNobody.map((time) => hearer.published.time(time))]
  }
  const issued = (commands: readonly CommandElement[], asker: ContextDraft, by: Element): readonly Issue[] =>
    distinct(commands.flatMap((command) => handlers.get(command) ?? []))
      .filter(({ handler, owner }) => isLet(handler.command.element, owner, by, asker))
      .map(({ handler, owner }) => ({ handler, owner, ask: () => integration.ask(handler, owner, asker) }))
  const issuesOf = (names: readonly string[], asker: ContextDraft, linked: readonly Id[], by: Element) =>
    issued(
      index.meantCommands(names, asker.element, linked).map(({ element }) => element),
      asker,
      by,
    )
  const undoesOf = (policy: PolicyElement, draft: ContextDraft): readonly Undo[] => {
    const { compensations = [] } = policy
    const undoes = compensations.flatMap(({ event, command, eventNotes, commandNotes }) => {
      const [issue] = issuesOf([command], draft, commandNotes, policy)
      const [message] = issue ? heard([event], draft, eventNotes, policy) : []
      return issue && message ? [{ message, issue }] : []
    })
    return undoes.filter(({ message }, place) => undoes.findIndex((other) => other.message === message) === place)
  }
  const implied = (time: Element, draft: ContextDraft, asked: readonly CommandElement[]): readonly PolicySketch[] => {
    const linked = index.targets('triggers', time.notes)
    const commands = asked.filter((command) => isAt(command, linked))
    const issues = issued(commands, draft, time)
    return issues.length === 0 ? [] : [impliedPolicy(time, draft, issues)]
  }

  const isIdle = ({ on, notes }: PolicyElement) => on.length === 0 && index.sources('triggers', notes).length === 0

  // Nothing is published for a policy that issues nothing.
  const sketches = (draft: ContextDraft): readonly PolicySketch[] => [
    ...draft.element.policies.flatMap((policy): readonly PolicySketch[] => {
      const { name, identifier, on, notes } = policy
      const issues = issuesOf(policy.issues, draft, index.targets('issues', notes), policy)
      const undoes = isIdle(policy) ? [] : undoesOf(policy, draft)
      if (issues.length === 0 && undoes.length === 0) return []
      const events = heard(on, draft, index.sources('triggers', notes), policy)
      const triggers = [...events, ...timesBefore(policy, draft)]
      const joins = policy.joins === true && triggers.length > 1
      return [{ name: name || identifier, identifier, triggers, issues, undoes, joins, notes }]
    }),
    ...draft.element.loose.times.flatMap((time) => implied(time, draft, [...handlers.keys()])),
    ...index.strayTimes.flatMap((time) =>
      implied(
        time,
        draft,
        draft.application.handlers.map(({ command }) => command.element),
      ),
    ),
  ]
  const flowOf = (draft: ContextDraft): FlowPlan => {
    const reacting = sketches(draft).filter(({ triggers }) => triggers.length > 0)
    return {
      idle: draft.element.policies.filter(isIdle),
      policies: reacting.filter((sketch) => !isProcess(sketch)).map((sketch) => planPolicy(sketch, draft)),
      processes: reacting.filter(isProcess).map((sketch) => planProcess(sketch, draft)),
      readModels: draft.element.readModels.flatMap((readModel) => {
        const from = heard(readModel.from, draft, index.sources('feeds', readModel.notes), readModel)
        return from.length > 0 ? [planReadModel(readModel, from, draft)] : []
      }),
    }
  }
  return new Map(drafts.map((draft) => [draft, flowOf(draft)]))
}

/** A time sticky that leads straight to commands: "Whenever day started, then …". */
function impliedPolicy(time: Element, draft: ContextDraft, issues: readonly Issue[]): PolicySketch {
  const commands = issues.map(({ handler }) => handler.command.name).join(' and ')
  return {
    name: `Whenever ${time.name || time.identifier}, ${commands}`,
    identifier: `Whenever${upperFirst(time.identifier)}`,
    triggers: [draft.published.time(time)],
    issues,
    undoes: [],
    joins: false,
    notes: time.notes,
  }
}

function isAt({ notes }: Pick<Element, 'notes'>, ids: readonly Id[]): boolean {
  return notes.some((id) => ids.includes(id))
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
