import type { Level } from '../notation/levels.ts'

export type Severity = 'error' | 'warning' | 'info'

export interface FindingEntry {
  readonly severity: Severity
  /** Workshop levels at which it speaks. */
  readonly levels: readonly Level[]
  /** What it means, one sentence for a person who meets it for the first time. */
  readonly title: string
  /** The line of the lint list that it answers. */
  readonly line?: LintLine
}

/** The lint list after the EventStorming literature: 28 lines, L01 to L28. */
export type LintLine = `L${number}`

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
  straddles: { line: 'L18', severity: 'warning', levels: PROCESS, title: 'A sticky lies across the edge of a context' },
  'context-ambiguous': {
    severity: 'warning',
    levels: PROCESS,
    title: 'Two overlapping contexts claim the same sticky',
  },
  'no-context': { line: 'L19', severity: 'warning', levels: DESIGN, title: 'A sticky lies outside every context' },
  'ambiguous-link': {
    severity: 'warning',
    levels: PROCESS,
    title: 'Two neighbours are equally near, so nothing is linked',
  },
  'constraint-ambiguous': { severity: 'warning', levels: DESIGN, title: 'A rule could belong to two stickies' },
  'command-event-open': { severity: 'warning', levels: PROCESS, title: 'Which command yields which event is not said' },
  'yield-unsaid': {
    severity: 'warning',
    levels: DESIGN,
    title: 'A command with several events: all of them, or one?',
  },
  'ambiguous-reference': { severity: 'warning', levels: PROCESS, title: 'An event could come from two contexts' },
  cycle: { severity: 'warning', levels: PROCESS, title: 'Contexts depend on each other in a circle' },
  'pattern-unset': {
    line: 'L22',
    severity: 'warning',
    levels: DESIGN,
    title: 'A relationship between contexts has no pattern yet',
  },
  'role-conflict': { severity: 'warning', levels: DESIGN, title: 'A relationship whose roles contradict its pattern' },
  'separate-ways-crossed': {
    severity: 'warning',
    levels: PROCESS,
    title: 'Something crosses between contexts that go separate ways',
  },
  'relationship-unused': { severity: 'info', levels: PROCESS, title: 'A declared relationship that nothing crosses' },
  'time-backwards': { line: 'L24', severity: 'warning', levels: ALL, title: 'A cause stands right of its effect' },
  'illegal-link': { severity: 'warning', levels: ALL, title: 'An arrow that the notation does not know' },
  shorthand: { line: 'L04', severity: 'warning', levels: PROCESS, title: 'An arrow that skips a sticky' },
  'no-target': {
    line: 'L07',
    severity: 'warning',
    levels: DESIGN,
    title: 'A command that nothing accepts, or a rule that binds nothing',
  },
  'no-source': { line: 'L03', severity: 'warning', levels: PROCESS, title: 'An event that nothing causes' },
  'command-without-event': {
    line: 'L05',
    severity: 'warning',
    levels: PROCESS,
    title: 'A command after which nothing happens',
  },
  'policy-open': {
    line: 'L10',
    severity: 'warning',
    levels: PROCESS,
    title: 'A policy without a trigger or without a command',
  },
  'process-line': {
    severity: 'info',
    levels: DESIGN,
    title: 'A line on a policy that reads as neither “undo” nor “wait for all”',
  },
  'compensation-open': {
    severity: 'warning',
    levels: DESIGN,
    title: 'A policy takes back a step by names that nobody has',
  },
  unnamed: { line: 'L27', severity: 'warning', levels: DESIGN, title: 'A sticky without a name' },
  'field-syntax': { severity: 'warning', levels: DESIGN, title: 'A line that does not read as a field' },
  'field-conflict': { severity: 'warning', levels: DESIGN, title: 'One field name with two types' },
  'field-no-source': { severity: 'warning', levels: DESIGN, title: 'An event field that no command or state provides' },
  'rule-not-parsed': { severity: 'info', levels: DESIGN, title: 'A rule in free words: it becomes a todo test' },
  'name-collision': {
    line: 'L28',
    severity: 'warning',
    levels: DESIGN,
    title: 'Two stickies that would get the same name in code',
  },
  'name-without-letters': {
    line: 'L28',
    severity: 'warning',
    levels: DESIGN,
    title: 'A name of which nothing is left in code',
  },
  'open-hotspot': { line: 'L20', severity: 'warning', levels: DESIGN, title: 'An open question' },
  'not-in-model': { severity: 'info', levels: ALL, title: 'A sticky that the model says nothing of' },
  // The lint list
  'event-not-past': {
    line: 'L01',
    severity: 'warning',
    levels: ALL,
    title: 'An event that does not read as something that happened',
  },
  'command-not-imperative': {
    line: 'L02',
    severity: 'warning',
    levels: PROCESS,
    title: 'A command that does not start with the action',
  },
  'command-without-issuer': {
    line: 'L06',
    severity: 'warning',
    levels: PROCESS,
    title: 'A command that nobody issues',
  },
  'aggregate-without-command': {
    line: 'L08',
    severity: 'warning',
    levels: DESIGN,
    title: 'An aggregate that accepts no command',
  },
  'aggregate-without-event': {
    line: 'L09',
    severity: 'warning',
    levels: DESIGN,
    title: 'An aggregate that decides nothing',
  },
  'policy-not-whenever': { line: 'L11', severity: 'info', levels: PROCESS, title: 'A policy that does not say when' },
  'read-model-open': {
    line: 'L12',
    severity: 'warning',
    levels: PROCESS,
    title: 'A read model that is not fed or not read',
  },
  'illegal-neighbour': {
    line: 'L13',
    severity: 'info',
    levels: PROCESS,
    title: 'Two touching stickies that the notation does not join',
  },
  'duplicate-text': { line: 'L14', severity: 'info', levels: ALL, title: 'The same words twice in one context' },
  'near-synonym': { line: 'L15', severity: 'info', levels: ALL, title: 'Two words that may be one concept' },
  'word-in-two-contexts': { line: 'L16', severity: 'info', levels: ALL, title: 'One word in two contexts' },
  'aggregate-in-two-contexts': {
    line: 'L17',
    severity: 'warning',
    levels: DESIGN,
    title: 'Two contexts with an aggregate of the same name',
  },
  'no-pivotal': {
    line: 'L21',
    severity: 'info',
    levels: ['big-picture'],
    title: 'A long story without a turning point',
  },
  'context-name-generic': {
    line: 'L23',
    severity: 'info',
    levels: ALL,
    title: 'A context named after the box, not the business',
  },
  'no-failure-path': { line: 'L25', severity: 'info', levels: PROCESS, title: 'A story in which nothing ever fails' },
  'crud-events': {
    line: 'L26',
    severity: 'info',
    levels: DESIGN,
    title: 'A context that only creates, updates and deletes',
  },
} as const satisfies Record<string, FindingEntry>

export type FindingCode = keyof typeof FINDINGS
