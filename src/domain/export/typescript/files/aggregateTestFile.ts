import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { aggregateNotes } from '../plan/aggregateNotes.ts'
import type { EventPlan } from '../plan/EventPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'
import { indented } from '../text/wrap.ts'
import { commandTests } from './commandTests.ts'
import { owned } from './owned.ts'
import { Samples } from './Samples.ts'
import { describeLines, testLines } from './testLines.ts'
import { spokenName } from './words.ts'

/** `order.gen.test.ts`: what the wall decides, tried at the edges of its rules. */
export function aggregateTestFile(aggregate: AggregatePlan): readonly OwnedFile[] {
  const { folder, file: name, commands, events } = aggregate
  if (commands.length === 0 && events.length === 0) return []
  const file = new CodeFile(
    `${folder}/${name}.gen.test.ts`,
    `// Generated from the wall, and again whenever it changes: test what you wrote in ${name}.test.ts.`,
  )
  const samples = new Samples(file, aggregate)
  const tests = [
    ...commands.flatMap((command) => commandTests(file, aggregate, command, samples)),
    ...events.map((event) => memoryTest(file, aggregate, event, samples)),
  ]
  file.section(describeLines(file, spokenName(aggregate), tests))
  return [owned(file, 'tool', aggregateNotes(aggregate))]
}

/** An event folds into the state. */
function memoryTest(
  file: CodeFile,
  { after, state }: AggregatePlan,
  event: EventPlan,
  samples: Samples,
): readonly string[] {
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const folded = state.flatMap(({ property, from }) => {
    const field = event.fields.find((candidate) => candidate.property === from)
    return field ? [`${property}: ${samples.field(field)},`] : []
  })
  const id = samples.id
  const known = `${file.value(after)}(${id}, [${samples.plainEvent(event)}]).state`
  const happened = `happened: [${quote(event.tag)}]`
  return testLines(
    file,
    `remembers ${event.name}`,
    folded.length === 0
      ? [`${assert}.deepEqual(${known}, { ${id}, ${happened} })`]
      : [`${assert}.deepEqual(${known}, {`, `  ${id},`, `  ${happened},`, ...indented(folded), '})'],
  )
}
