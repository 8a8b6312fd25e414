import type { Level } from '../notation/levels.ts'

export type Severity = 'error' | 'warning' | 'info'

export interface FindingEntry {
  readonly severity: Severity
  /** Workshop levels at which it speaks. */
  readonly levels: readonly Level[]
  /** What it means, one sentence for a person who meets it for the first time. */
  readonly title: string
}

const ALL: readonly Level[] = ['big-picture', 'process', 'design']
const PROCESS: readonly Level[] = ['process', 'design']
const DESIGN: readonly Level[] = ['design']

/** Every finding there is: code → severity, levels, meaning. Sources: design §5; lint list after the EventStorming literature. */
export const FINDINGS = {
  // Reading the wall
  'link-against-position': {
    severity: 'warning',
    levels: ALL,
    title: 'A drawn arrow disagrees with where the stickies stand',
  },
  straddles: { severity: 'warning', levels: PROCESS, title: 'A sticky lies across the edge of a context' },
  'context-ambiguous': {
    severity: 'warning',
    levels: PROCESS,
    title: 'Two overlapping contexts claim the same sticky',
  },
  'no-context': { severity: 'warning', levels: DESIGN, title: 'A sticky lies outside every context' },
  'ambiguous-link': {
    severity: 'warning',
    levels: PROCESS,
    title: 'Two neighbours are equally near, so nothing is linked',
  },
  'constraint-ambiguous': { severity: 'warning', levels: DESIGN, title: 'A rule could belong to two stickies' },
  'command-event-open': { severity: 'warning', levels: PROCESS, title: 'Which command yields which event is not said' },
  'ambiguous-reference': { severity: 'warning', levels: PROCESS, title: 'An event could come from two contexts' },
  cycle: { severity: 'warning', levels: PROCESS, title: 'Contexts depend on each other in a circle' },
  'pattern-unset': { severity: 'warning', levels: DESIGN, title: 'A relationship between contexts has no pattern yet' },
  'relationship-unused': { severity: 'info', levels: PROCESS, title: 'A declared relationship that nothing crosses' },
  'time-backwards': { severity: 'warning', levels: ALL, title: 'A cause stands right of its effect' },
  'illegal-link': { severity: 'warning', levels: ALL, title: 'An arrow that the notation does not know' },
  shorthand: { severity: 'info', levels: PROCESS, title: 'An arrow that skips a sticky' },
  'no-target': {
    severity: 'warning',
    levels: DESIGN,
    title: 'A command that nothing accepts, or a rule that binds nothing',
  },
  'no-source': { severity: 'warning', levels: PROCESS, title: 'An event that nothing causes' },
  'command-without-event': { severity: 'warning', levels: PROCESS, title: 'A command after which nothing happens' },
  'policy-open': { severity: 'warning', levels: PROCESS, title: 'A policy without a trigger or without a command' },
  unnamed: { severity: 'warning', levels: PROCESS, title: 'A sticky without a name' },
  'field-syntax': { severity: 'warning', levels: DESIGN, title: 'A line that does not read as a field' },
  'field-conflict': { severity: 'warning', levels: DESIGN, title: 'One field name with two types' },
  'field-no-source': { severity: 'warning', levels: DESIGN, title: 'An event field that no command or state provides' },
  'rule-not-parsed': { severity: 'info', levels: DESIGN, title: 'A rule in free words: it becomes a todo test' },
  'name-collision': { severity: 'warning', levels: DESIGN, title: 'Two stickies that would get the same name in code' },
  'open-hotspot': { severity: 'warning', levels: DESIGN, title: 'An open question' },
  'not-in-model': { severity: 'info', levels: ALL, title: 'A sticky that the model says nothing of' },
  // The lint list
  'event-not-past': {
    severity: 'warning',
    levels: ALL,
    title: 'An event that does not read as something that happened',
  },
  'command-not-imperative': {
    severity: 'warning',
    levels: PROCESS,
    title: 'A command that does not start with the action',
  },
  'command-without-issuer': { severity: 'warning', levels: PROCESS, title: 'A command that nobody issues' },
  'aggregate-without-command': { severity: 'warning', levels: DESIGN, title: 'An aggregate that accepts no command' },
  'aggregate-without-event': { severity: 'warning', levels: DESIGN, title: 'An aggregate that decides nothing' },
  'policy-not-whenever': { severity: 'info', levels: PROCESS, title: 'A policy that does not say when' },
  'read-model-open': { severity: 'warning', levels: PROCESS, title: 'A read model that is not fed or not read' },
  'illegal-neighbour': {
    severity: 'info',
    levels: PROCESS,
    title: 'Two touching stickies that the notation does not join',
  },
  'duplicate-text': { severity: 'info', levels: ALL, title: 'The same words twice in one context' },
  'near-synonym': { severity: 'info', levels: ALL, title: 'Two words that may be one concept' },
  'word-in-two-contexts': { severity: 'info', levels: ALL, title: 'One word in two contexts' },
  'aggregate-in-two-contexts': {
    severity: 'warning',
    levels: DESIGN,
    title: 'Two contexts with an aggregate of the same name',
  },
  'no-pivotal': { severity: 'info', levels: ['big-picture'], title: 'A long story without a turning point' },
  'context-name-generic': { severity: 'info', levels: ALL, title: 'A context named after the box, not the business' },
  'no-failure-path': { severity: 'info', levels: PROCESS, title: 'A story in which nothing ever fails' },
  'crud-events': { severity: 'info', levels: DESIGN, title: 'A context that only creates, updates and deletes' },
} as const satisfies Record<string, FindingEntry>

export type FindingCode = keyof typeof FINDINGS
