import type { OwnedFile } from '../../../manifest.ts'
import type { AggregatePlan } from '../../plan/AggregatePlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile, type Exported } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { withArticle } from '../../text/withArticle.ts'
import { wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { loader } from '../loading.ts'
import { GENERATED, owned } from '../owned.ts'
import { describeLines, testLines } from '../testLines.ts'
import { spokenName } from '../words.ts'
import { parserOf } from './parserLines.ts'

const inFolder = ({ folder }: ContextPlan, file: string) => `${folder}/infrastructure/${file}`

/** A function that keeps an aggregate in an event store. */
export function eventSourcedRepository(context: ContextPlan, { root, file }: AggregatePlan): Exported {
  return { name: `eventSourced${root.name}`, from: inFolder(context, `event-sourced-${file}-repository.gen.ts`) }
}

/** What became of its events since some were stored: a person's. */
export function historyOf(context: ContextPlan, { root, file }: AggregatePlan): Exported {
  return { name: `history${root.name}`, from: inFolder(context, `${file}-history.ts`) }
}

/** `Sales.Order`: the first part of the names of its streams. */
export function streamKind({ application }: ContextPlan, { root }: AggregatePlan): string {
  return `${application.service.name}.${root.name}`
}

/** Keeps an aggregate as the events that happened to it; what became of older ones is a person's to say. */
export function eventSourcedFiles(context: ContextPlan): readonly OwnedFile[] {
  return context.aggregates
    .filter(({ events }) => events.length > 0)
    .flatMap((aggregate) => [
      adapterFile(context, aggregate),
      historyFile(context, aggregate),
      testFile(context, aggregate),
    ])
}

function adapterFile(context: ContextPlan, aggregate: AggregatePlan): OwnedFile {
  const { repository, eventType, notes } = aggregate
  const adapter = eventSourcedRepository(context, aggregate)
  const file = new CodeFile(adapter.from, GENERATED, [adapter.name, 'store', 'id', 'history'])
  const codec = `${file.value(KERNEL.eventCodec)}(${file.value(parserOf(context, eventType))}, ${file.value(historyOf(context, aggregate))})`
  file.add(
    ...comment(`Keeps ${withArticle(spokenName(aggregate))} as the events that happened to it.`),
    `export function ${adapter.name}(store: ${file.type(KERNEL.EventStore)}): ${file.type(repository)} {`,
    `  return new ${file.value(KERNEL.EventSourcedRepository)}({`,
    '    store,',
    `    kind: ${quote(streamKind(context, aggregate))},`,
    `    codec: ${codec},`,
    `    load: ${loader(file, aggregate)},`,
    '  })',
    '}',
  )
  return owned(file, 'tool', notes)
}

function historyFile(context: ContextPlan, aggregate: AggregatePlan): OwnedFile {
  const history = historyOf(context, aggregate)
  const file = new CodeFile(history.from, undefined, [history.name])
  const words = `What became of the events of ${withArticle(spokenName(aggregate))} since some were stored. This file is yours: when an event gets another name or other data, say here how older ones are read.`
  file.add(
    ...comment(words),
    `export const ${history.name}: ${file.type(KERNEL.EventHistory)} = {`,
    '  renamed: {},',
    '  upcasts: {},',
    '}',
  )
  return owned(file, 'person', aggregate.notes)
}

/** Every event comes back as it was; the second of two writers is refused. */
function testFile(context: ContextPlan, aggregate: AggregatePlan): OwnedFile {
  const { events, after, notes } = aggregate
  const adapter = eventSourcedRepository(context, aggregate)
  const file = new CodeFile(adapter.from.replace(/\.gen\.ts$/, '.gen.test.ts'), GENERATED, ['store', 'codec', 'kept'])
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const parse = file.value(parserOf(context, aggregate.eventType))
  const samples = events.map(({ sampleName, tag, fields, name }) => ({
    name,
    tag,
    sample: file.value({ name: sampleName, from: after.from }),
    required: fields.filter(({ optional }) => !optional).map(({ property }) => property),
  }))
  const hasData = events.some(({ fields }) => fields.length > 0)
  const read = samples.flatMap(({ name, tag, sample, required }) => [
    testLines(file, `reads ${name} as it was stored`, [
      ...(hasData
        ? [
            `const kept: unknown = JSON.parse(JSON.stringify(${sample}.data))`,
            `${assert}.deepEqual(${parse}(${quote(tag)}, kept), ${sample})`,
          ]
        : [`${assert}.deepEqual(${parse}(${quote(tag)}), ${sample})`]),
    ]),
    ...(required.length === 0
      ? []
      : [
          testLines(file, `refuses ${name} where any part is missing`, [
            `for (const part of [${required.map(quote).join(', ')}]) {`,
            `  const kept = { ...${sample}.data, [part]: undefined }`,
            `  ${assert}.throws(() => ${parse}(${quote(tag)}, kept), RangeError)`,
            '}',
          ]),
        ]),
  ])
  const sampleNames = samples.map(({ sample }) => sample)
  const id = file.value({ name: 'id', from: after.from })
  const stored = testLines(
    file,
    'is loaded with all that was stored',
    [
      `const store = new ${file.value(KERNEL.InMemoryEventStore)}()`,
      `const codec = ${file.value(KERNEL.eventCodec)}(${parse}, ${file.value(historyOf(context, aggregate))})`,
      ...wrap('const events = [', sampleNames, '].map((event) => codec.write(event))'),
      `await store.append(\`${streamKind(context, aggregate)}/\${${id}}\`, 0, events)`,
      `const kept = await ${file.value(adapter)}(store).get(${id})`,
      `${assert}.equal(kept.version, ${events.length})`,
      ...wrap(`${assert}.deepEqual(kept.state, ${file.value(after)}(${id}, [`, sampleNames, ']).state)'),
    ],
    { isAsync: true },
  )
  file.section(describeLines(file, `${spokenName(aggregate)} in an event store`, [...read, stored]))
  return owned(file, 'tool', notes)
}
