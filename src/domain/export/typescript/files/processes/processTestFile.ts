import type { OwnedFile } from '../../../manifest.ts'
import type { MessagePlan } from '../../plan/flow/MessagePlan.ts'
import type { PolicyStep } from '../../plan/flow/PolicyPlan.ts'
import type { ProcessPlan } from '../../plan/flow/ProcessPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { indented, wrap } from '../../text/wrap.ts'
import { enrichmentConstant } from '../enrichmentConstant.ts'
import { GENERATED, owned } from '../owned.ts'
import { stepLines } from '../policySteps.ts'
import { describeLines, testLines } from '../testLines.ts'

/** Given what happened, when one more event comes, then these commands. */
interface Story {
  readonly title: string
  readonly given: readonly MessagePlan[]
  readonly when: MessagePlan
}

export function processTestFile(process: ProcessPlan): OwnedFile {
  const { name, functions, stateType, eventType, notes } = process
  const { initial, evolve, react } = functions
  const path = react.from.replace(/\.gen\.ts$/, '.gen.test.ts')
  const file = new CodeFile(path, GENERATED, ['enrichment', 'after', 'commands'])
  file.section([
    ...wrap('function after(', [`...events: readonly ${file.type(eventType)}[]`], `): ${file.type(stateType)} {`, {
      comma: '',
    }),
    ...wrap(`return events.reduce<${file.type(stateType)}>(`, [file.value(evolve), file.value(initial)], ')', {
      indent: '  ',
    }),
    '}',
  ])
  file.section(enrichmentConstant(file, process))
  const stories = process.joins ? joinStories(process) : undoStories(process)
  file.section(
    describeLines(
      file,
      name,
      stories.map((story) => storyTest(file, process, story)),
    ),
  )
  return owned(file, 'tool', notes)
}

function storyTest(file: CodeFile, process: ProcessPlan, { title, given, when }: Story): readonly string[] {
  const { functions, enrichment, steps } = process
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const sample = (message: MessagePlan) => file.value(message.sample)
  const call = [`after(${given.map(sample).join(', ')})`, sample(when), ...(enrichment ? ['enrichment'] : [])]
  const expected = expectedSteps(process, given, when).flatMap((step) =>
    indented(stepLines(file, step, steps.length > 1, ({ said }) => sample(said ?? when))),
  )
  return testLines(file, title, [
    ...wrap(`const commands = ${file.value(functions.react)}(`, call, ')'),
    ...(expected.length === 0
      ? [`${assert}.deepEqual(commands, [])`]
      : [`${assert}.deepEqual(commands, [`, ...expected, '])']),
  ])
}

/** What the wall says must come of it. */
function expectedSteps(
  { joins, triggers, compensations, acts }: ProcessPlan,
  given: readonly MessagePlan[],
  when: MessagePlan,
): readonly PolicyStep[] {
  const isSetOff = (happened: readonly MessagePlan[]) =>
    joins
      ? triggers.every((trigger) => happened.includes(trigger))
      : triggers.some((trigger) => happened.includes(trigger))
  const happened = [...new Set([...given, when])]
  if (isSetOff(given) || !isSetOff(happened)) return []
  const undone = [...happened]
    .reverse()
    .flatMap((message) => compensations.filter((compensation) => compensation.message === message))
  return [...undone.map(({ step }) => step), ...acts]
}

/** Steps that can be completed before anything sets the process off. */
function stepsBefore({ compensations, triggers }: ProcessPlan): readonly MessagePlan[] {
  return compensations.map(({ message }) => message).filter((message) => !triggers.includes(message))
}

function undoStories(process: ProcessPlan): readonly Story[] {
  const { triggers } = process
  const steps = stepsBefore(process)
  return triggers.flatMap((when, index): readonly Story[] => [
    { title: `${when.name}: what was not completed is not taken back`, given: [], when },
    ...steps.map((step) => ({
      title: `${when.name} after ${step.name}: that step is taken back`,
      given: [step],
      when,
    })),
    ...(steps.length > 1
      ? [
          { title: `${when.name} after all steps: the last one is taken back first`, given: steps, when },
          {
            title: `${when.name} after all steps in another order: the last one is still taken back first`,
            given: [...steps].reverse(),
            when,
          },
        ]
      : []),
    ...steps.slice(0, 1).map((step) => ({
      title: `${when.name} after ${step.name} twice: it is taken back once`,
      given: [step, step],
      when,
    })),
    { title: `${when.name} twice: nothing is asked for twice`, given: [...steps, when], when },
    ...triggers.slice(0, index).map((earlier) => ({
      title: `${when.name} after ${earlier.name}: nothing is asked for twice`,
      given: [earlier],
      when,
    })),
  ])
}

function joinStories(process: ProcessPlan): readonly Story[] {
  const { triggers } = process
  const steps = stepsBefore(process)
  const others = (when: MessagePlan) => triggers.filter((trigger) => trigger !== when)
  return [
    ...triggers.flatMap((when): readonly Story[] => [
      { title: `${when.name} comes last: it acts`, given: others(when), when },
      { title: `${when.name} comes first: it waits`, given: [], when },
      { title: `${when.name} twice: nothing is asked for twice`, given: triggers, when },
      ...(steps.length > 0
        ? [
            {
              title: `${when.name} comes last: completed steps are taken back`,
              given: [...steps, ...others(when)],
              when,
            },
            {
              title: `${when.name} comes last: completed steps are taken back, whatever their order`,
              given: [...[...steps].reverse(), ...others(when)],
              when,
            },
          ]
        : []),
    ]),
    ...(triggers.length > 2 ? triggers : []).flatMap((missing): readonly Story[] => {
      const present = others(missing)
      const when = present.at(-1)
      return when ? [{ title: `it waits for ${missing.name}`, given: present.slice(0, -1), when }] : []
    }),
  ]
}
