import { type Board, type Id, IMPLICIT_CONTEXT_ID } from '../board/Board.ts'
import type { FindingCode } from '../interpretation/findings.ts'
import type { ContextElement, DomainModel } from '../interpretation/model.ts'
import { commandsOf, namedElementsOf } from './elements.ts'

/** What is missing, and where; no ids where it is the whole wall's. */
export interface Missing {
  readonly notes: readonly Id[]
  readonly message: string
}

export interface ReadinessItem {
  readonly code: string
  readonly title: string
  readonly state: 'done' | 'open' | 'not-applicable'
  readonly missing: readonly Missing[]
}

interface Question {
  readonly code: string
  readonly title: string
  /** Whether the wall has anything that it is about. */
  readonly concerns: (model: DomainModel) => boolean
  /** Findings that keep it open. */
  readonly findings: readonly FindingCode[]
  /** What no finding says. */
  readonly missing?: (model: DomainModel) => readonly Missing[]
}

const inAnyContext = (test: (context: ContextElement) => boolean) => (model: DomainModel) => model.contexts.some(test)
const inUse = (context: ContextElement) => namedElementsOf(context).length > 0
const isFrame = ({ id }: ContextElement) => id !== IMPLICIT_CONTEXT_ID
const anything = inAnyContext(inUse)

/** What a team answers before code: the steps of the workshop and the production readiness checklist of the story. */
const QUESTIONS: readonly Question[] = [
  {
    code: 'boundaries',
    title: 'Every sticky lies in one bounded context',
    concerns: anything,
    findings: ['no-context', 'straddles', 'context-ambiguous'],
  },
  {
    code: 'names',
    title: 'Everything has a name that means one thing',
    concerns: anything,
    findings: [
      ...(['unnamed', 'name-collision', 'name-without-letters', 'near-synonym'] as const),
      ...(['word-in-two-contexts', 'aggregate-in-two-contexts', 'context-name-generic'] as const),
    ],
  },
  {
    code: 'glossary',
    title: 'Every context defines a word of its language',
    concerns: anything,
    findings: [],
    missing: withoutIn(({ loose }) => loose.definitions.length > 0, 'has no definition yet'),
  },
  {
    code: 'events',
    title: 'Every event says what happened, and what causes it',
    concerns: inAnyContext(({ events }) => events.length > 0),
    findings: ['event-not-past', 'no-source', 'ambiguous-reference', 'time-backwards'],
  },
  {
    code: 'commands',
    title: 'Every command has an issuer, a receiver and an outcome',
    concerns: inAnyContext((context) => commandsOf(context).length > 0),
    findings: [
      ...(['command-not-imperative', 'command-without-issuer', 'no-target'] as const),
      ...(['command-without-event', 'command-event-open', 'yield-unsaid'] as const),
    ],
  },
  {
    code: 'aggregates',
    title: 'Every aggregate decides, with rules and fields that fit',
    concerns: inAnyContext(({ aggregates }) => aggregates.length > 0),
    findings: [
      ...(['aggregate-without-command', 'aggregate-without-event', 'constraint-ambiguous'] as const),
      ...(['rule-not-parsed', 'field-syntax', 'field-conflict', 'field-no-source'] as const),
    ],
  },
  {
    code: 'integrations',
    title: 'Contexts meet by a pattern, and are shielded from a big ball of mud',
    concerns: ({ relationships }) => relationships.length > 0,
    findings: ['pattern-unset', 'cycle'],
    missing: unshielded,
  },
  {
    code: 'subdomains',
    title: 'Every context is core, supporting or generic, so that teams can follow',
    concerns: inAnyContext(isFrame),
    findings: [],
    missing: withoutIn((context) => !isFrame(context) || context.subdomain !== null, 'has no subdomain yet'),
  },
  {
    code: 'monitoring',
    title: 'It is said which events the business watches',
    concerns: inAnyContext(({ events }) => events.length > 0),
    findings: [],
    missing: ({ contexts }) =>
      contexts.some(({ events }) => events.some(({ pivotal }) => pivotal))
        ? []
        : [{ notes: [], message: 'No event is marked as pivotal.' }],
  },
  {
    code: 'questions',
    title: 'No question is open, and failure has been asked about',
    concerns: anything,
    findings: ['open-hotspot', 'no-failure-path'],
  },
]

/**
 * How far a wall is from code worth inheriting: one item a question, open while a finding or a gap keeps it so. Empty before
 * the design level, where most of these questions come too early. Of a board, and the model that `readBoard` made of it.
 */
export function readiness({ level }: Pick<Board, 'level'>, model: DomainModel): readonly ReadinessItem[] {
  if (level !== 'design') return []
  return QUESTIONS.map(({ code, title, concerns, findings, missing = () => [] }) => {
    if (!concerns(model)) return { code, title, state: 'not-applicable', missing: [] }
    const raised = model.findings.filter((finding) => findings.includes(finding.code))
    const open = [...raised.map(({ notes, message }) => ({ notes, message })), ...missing(model)]
    return { code, title, state: open.length === 0 ? 'done' : 'open', missing: open }
  })
}

/** Contexts that hold something and fail the test. */
function withoutIn(
  test: (context: ContextElement) => boolean,
  lack: string,
): (model: DomainModel) => readonly Missing[] {
  return ({ contexts }) =>
    contexts
      .filter((context) => inUse(context) && !test(context))
      .map((context) => ({ notes: isFrame(context) ? [context.id] : [], message: `“${context.name}” ${lack}.` }))
}

/** Downstream of a big ball of mud an anti-corruption layer keeps the model clean (Evans). */
function unshielded({ contexts, relationships }: DomainModel): readonly Missing[] {
  const byId = new Map(contexts.map((context) => [context.id, context]))
  return relationships
    .filter(({ upstream, downstreamRoles }) => {
      return byId.get(upstream)?.bigBallOfMud === true && !downstreamRoles.includes('anticorruption-layer')
    })
    .map(({ upstream, downstream }) => ({
      notes: [upstream, downstream],
      message: `“${byId.get(downstream)?.name}” has no anti-corruption layer against “${byId.get(upstream)?.name}”.`,
    }))
}
