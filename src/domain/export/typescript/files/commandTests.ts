import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan, Outcome } from '../plan/CommandPlan.ts'
import type { Situation } from '../plan/rules/Situation.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { LINE_WIDTH } from '../text/LINE_WIDTH.ts'
import { quote } from '../text/quote.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith } from './decisionSignature.ts'
import { KERNEL } from './KERNEL.ts'
import type { Samples } from './Samples.ts'
import { testLines } from './testLines.ts'
import { decisionWords } from './words.ts'

/** The tests of one command: what comes of it, both sides of each rule, and what must be known first. */
export function commandTests(
  file: CodeFile,
  aggregate: AggregatePlan,
  command: CommandPlan,
  samples: Samples,
): readonly (readonly string[])[] {
  const { tests, yields, outcomes, name } = command
  const spec = (title: string, situation: Situation, then: string, outcome?: Outcome): readonly string[] => {
    const arguments_ = askedWith(command).map((parameter) =>
      parameter === 'command' ? samples.command(command, situation) : samples.enrichment(command, outcome),
    )
    return testLines(file, title, [
      `${file.value(KERNEL.given)}(${samples.after(situation)})`,
      ...indented(whenLines(aggregate.instance, `${aggregate.instance}.${command.method}`, arguments_)),
      ...indented(then.split('\n')),
    ])
  }
  const first = yields === 'one-of' ? outcomes[0] : undefined
  const passing = yields === 'undecided' ? ".thenRejected('undecided')" : '.thenAccepted()'
  const accepted = tests.accepted
  return [
    ...(accepted ? acceptedTests(command, accepted, samples, spec) : []),
    ...tests.rules.flatMap(({ rule, allows, refuses }) => [
      ...(allows ? [spec(`${name} where “${rule.words}” holds`, allows, passing, first)] : []),
      ...(refuses
        ? [spec(`${name} is refused where “${rule.words}” does not hold`, refuses, rejects(rule.name), first)]
        : []),
    ]),
    ...tests.unknown.map(({ property, situation }) => {
      const outcome = yields === 'one-of' ? outcomes.find((candidate) => needs(candidate, property)) : undefined
      return spec(`${name} is refused while ${property} is unknown`, situation, rejects(`${property}Unknown`), outcome)
    }),
  ]
}

type Spec = (title: string, situation: Situation, then: string, outcome?: Outcome) => readonly string[]

function acceptedTests(
  command: CommandPlan,
  situation: Situation,
  samples: Samples,
  spec: Spec,
): readonly (readonly string[])[] {
  const { yields, outcomes, name } = command
  const events = (some: readonly Outcome[]) =>
    wrap(
      '.thenEvents(',
      some.map((outcome) => samples.outcome(outcome, situation)),
      ')',
    ).join('\n')
  if (yields === 'undecided') return [spec(`${name} waits for the wall to decide`, situation, rejects('undecided'))]
  if (yields === 'all') return [spec(decisionWords(command), situation, events(outcomes))]
  return outcomes.map((outcome) => spec(`${name} → ${outcome.event.name}`, situation, events([outcome]), outcome))
}

function rejects(rule: string): string {
  return `.thenRejected(${quote(rule)})`
}

function needs({ wires }: Outcome, property: string): boolean {
  return wires.some(({ source, field }) => source === 'state' && field.property === property && !field.optional)
}

/** `.when(…)` on one line, else with the call on a line of its own. */
function whenLines(instance: string, call: string, given: readonly string[]): readonly string[] {
  const single = `.when((${instance}) => ${call}(${given.join(', ')}))`
  if (single.length + WHEN_INDENT <= LINE_WIDTH) return [single]
  return [`.when((${instance}) =>`, ...wrap(`${call}(`, given, '),', { indent: '  ' }), ')']
}

/** Columns in front of `.when` in a test file. */
const WHEN_INDENT = 6
