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
import { spokenName } from './words.ts'

/** `order.gen.test.ts`: what the wall decides, tried at the edges of its rules. */
export function aggregateTestFile(aggregate: AggregatePlan): readonly OwnedFile[] {
  const { folder, file: name, generatedRoot, commands, events } = aggregate
  if (commands.length === 0 && events.length === 0) return []
  const file = new CodeFile(
    `${folder}/${name}.gen.test.ts`,
    `// Generated from the wall, and again whenever it changes: test what you wrote in ${name}.test.ts.`,
  )
  const describe = file.value({ name: 'describe', from: 'node:test' })
  file.value({ name: 'test', from: 'node:test' })
  file.value(generatedRoot)
  const samples = new Samples(file, aggregate)
  const tests = [
    ...commands.flatMap((command) => commandTests(file, aggregate, command, samples)),
    ...events.map((event) => memoryTest(file, aggregate, event, samples)),
  ]
  file.add(...samples.constants(tests.flat().join('\n')))
  file.section([
    `${describe}(${quote(spokenName(aggregate))}, () => {`,
    ...tests.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...indented(lines)]),
    '})',
  ])
  return [owned(file, 'tool', aggregateNotes(aggregate))]
}

/** An event folds into the state. */
function memoryTest(
  file: CodeFile,
  { generatedRoot, state }: AggregatePlan,
  event: EventPlan,
  samples: Samples,
): readonly string[] {
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const folded = state.flatMap(({ property, from }) => {
    const field = event.fields.find((candidate) => candidate.property === from)
    return field ? [`${property}: ${samples.field(field)},`] : []
  })
  const known = `new ${generatedRoot.name}(id, [${event.sampleName}]).state`
  const happened = `happened: [${quote(event.tag)}]`
  return [
    `test(${quote(`remembers ${event.name}`)}, () => {`,
    ...(folded.length === 0
      ? [`  ${assert}.deepEqual(${known}, { id, ${happened} })`]
      : [`  ${assert}.deepEqual(${known}, {`, '    id,', `    ${happened},`, ...indented(folded, '    '), '  })']),
    '})',
  ]
}
