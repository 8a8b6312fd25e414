import type { Id } from '../../../../board/Board.ts'
import { kebabCase } from '../../../../naming/cases.ts'
import { Scope } from '../../text/Scope.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { lowerFirst, upperFirst } from '../ContextNames.ts'
import type { MessagePlan } from './MessagePlan.ts'
import type { PolicyPlan, Reaction } from './PolicyPlan.ts'
import { type Issue, isAsking, planStep } from './planStep.ts'

/** A step that a policy takes back: what happened, and the command that undoes it. */
export interface Undo {
  readonly message: MessagePlan
  readonly issue: Issue
}

/** A policy of the model, or one that a time sticky implies, with what it hears and whom it asks. */
export interface PolicySketch {
  readonly name: string
  readonly identifier: string
  readonly triggers: readonly MessagePlan[]
  readonly issues: readonly Issue[]
  /** Sorted by the event. */
  readonly undoes: readonly Undo[]
  readonly joins: boolean
  readonly notes: readonly Id[]
}

export function planPolicy(sketch: PolicySketch, draft: ContextDraft): PolicyPlan {
  const { names, folder } = draft
  const identifier = upperFirst(sketch.identifier)
  const plain = kebabCase(identifier)
  const kebab = names.policyFiles.take(plain, `${plain}-policy`)
  const type = names.types.take(identifier, `${identifier}Policy`)
  const gen = `${folder}/policies/${kebab}.gen.ts`
  const decide = names.functions.take(lowerFirst(type), `${lowerFirst(type)}Policy`)
  const tags = new Scope()
  const sources = [{ messages: sketch.triggers }]
  const steps = sketch.issues.map((issue) => planStep(issue, { draft, tags, sources }))
  return {
    name: sketch.name,
    property: decide,
    decide: { name: decide, from: gen },
    own: { name: decide, from: `${folder}/policies/${kebab}.ts` },
    commandType: { name: names.types.take(`${type}Command`), from: gen },
    ...(steps.some(isAsking) ? { enrichment: { name: names.types.take(`${type}Enrichment`), from: gen } } : {}),
    triggers: sketch.triggers,
    heard: sketch.triggers,
    steps,
    notes: reactionNotes(sketch, sketch.triggers),
  }
}

/** The notes that a reaction to these was read from. */
export function reactionNotes(
  { notes, issues, undoes }: PolicySketch,
  heard: readonly MessagePlan[],
): Reaction['notes'] {
  const commands = [...issues, ...undoes.map(({ issue }) => issue)].map(({ handler }) => handler.command)
  return [...notes, ...[...heard, ...commands].flatMap((part) => part.notes)]
}
