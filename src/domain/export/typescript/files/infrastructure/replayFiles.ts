import type { OwnedFile } from '../../../manifest.ts'
import { holesIn } from '../../plan/flow/holesIn.ts'
import type { ToldEvent } from '../../plan/flow/PublishedLanguage.ts'
import type { ReadModelPlan } from '../../plan/flow/ReadModelPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile, type Exported } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { indented, wrap } from '../../text/wrap.ts'
import { tellers } from '../applicationMembers.ts'
import { projectionsOf } from '../connect/projectionsFile.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { publishedFunction } from '../publishingFiles.ts'
import { describeLines, testLines } from '../testLines.ts'
import { historyOf, streamKind } from './eventSourcedFiles.ts'
import { parserOf } from './parserLines.ts'

/** Telling again what is stored, hearing it again, and a test that a read model comes out of both. */
export function replayFiles(context: ContextPlan): readonly OwnedFile[] {
  const { readModels } = context
  return [
    ...(tellers(context).length > 0 ? [replayFile(context)] : []),
    ...(readModels.length > 0 ? testFile(context) : []),
  ]
}

/** The function that tells again what a context stored. */
export function replayOf({ folder, application }: ContextPlan): Exported {
  return { name: `replay${application.service.name}`, from: `${folder}/infrastructure/replay.gen.ts` }
}

function replayFile(context: ContextPlan): OwnedFile {
  const replay = replayOf(context)
  const file = new CodeFile(replay.from, GENERATED, [replay.name, 'store', 'bus', 'id', 'record', 'kinds', 'after'])
  const kinds = tellers(context).map((aggregate) => {
    const { id, eventType } = aggregate
    const read = `${file.value(KERNEL.eventCodec)}(${file.value(parserOf(context, eventType))}, ${file.value(historyOf(context, aggregate))}).read(record)`
    const subject = id.factory ? `${file.value(id.factory)}(id)` : 'id'
    return [
      `${quote(streamKind(context, aggregate))}: (id, record) =>`,
      `  ${file.value(publishedFunction(aggregate, context.folder))}(${subject}, ${read}),`,
    ]
  })
  file.section([
    ...comment(
      `Tells again what ${context.name} told of its aggregates, in the order of storing: all of it, on a bus of its own, for read models that are built anew; or what was stored behind a position, for whoever missed it. Gives the position it came to.`,
    ),
    ...wrap(
      `export function ${replay.name}(`,
      [`store: ${file.type(KERNEL.EventStore)}`, `bus: ${file.type(KERNEL.EventBus)}`, 'after = 0'],
      '): Promise<number> {',
    ),
    `  const kinds: ${file.type(KERNEL.Tellings)} = {`,
    ...indented(kinds.flat(), '    '),
    '  }',
    `  return ${file.value(KERNEL.replay)}(store, bus, kinds, after)`,
    '}',
  ])
  return owned(
    file,
    'tool',
    tellers(context).flatMap(({ notes }) => notes),
  )
}

/** One for each event of an own aggregate that a read model shows. */
function testFile(context: ContextPlan): readonly OwnedFile[] {
  const { readModels, published } = context
  const cases = readModels.flatMap((readModel) =>
    published.told
      .filter(({ message, aggregate }) => readModel.from.includes(message) && tellers(context).includes(aggregate))
      .map((told) => ({ readModel, told })),
  )
  if (cases.length === 0) return []
  const replay = replayOf(context)
  const file = new CodeFile(replay.from.replace(/\.gen\.ts$/, '.gen.test.ts'), GENERATED, [
    'store',
    'bus',
    'rows',
    ...readModels.map(({ port }) => port),
  ])
  file.section(
    describeLines(
      file,
      `What ${context.name} stored, told again`,
      cases.map((one) => rebuiltTest(file, context, one)),
    ),
  )
  return [
    owned(
      file,
      'tool',
      readModels.flatMap(({ notes }) => notes),
    ),
  ]
}

function rebuiltTest(
  file: CodeFile,
  context: ContextPlan,
  { readModel, told }: { readonly readModel: ReadModelPlan; readonly told: ToldEvent },
): readonly string[] {
  const { aggregate, event } = told
  const { eventType, after } = aggregate
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const id = file.value({ name: 'id', from: after.from })
  const sample = file.value({ name: event.sampleName, from: after.from })
  const codec = `${file.value(KERNEL.eventCodec)}(${file.value(parserOf(context, eventType))}, ${file.value(historyOf(context, aggregate))})`
  const key = readModel.key === undefined ? id : `${sample}.data.${readModel.key}`
  const ports = [
    ...context.readModels.map(({ port }) => port),
    ...holesIn(context.readModels.flatMap(({ from }) => from)).map(
      ({ property }) => `${property}: () => Promise.reject(new Error('nothing is heard of others here'))`,
    ),
  ]
  return testLines(
    file,
    `${event.name} builds a row of ${readModel.name}`,
    [
      `const store = new ${file.value(KERNEL.InMemoryEventStore)}()`,
      `await store.append(\`${streamKind(context, aggregate)}/\${${id}}\`, 0, [${codec}.write(${sample})])`,
      `const bus = new ${file.value(KERNEL.InMemoryEventBus)}()`,
      ...context.readModels.map(
        ({ port, row }) => `const ${port} = new ${file.value(KERNEL.InMemoryReadModel)}<${file.type(row)}>()`,
      ),
      `${file.value(projectionsOf(context).project)}({ bus, ${ports.join(', ')} })`,
      `await ${file.value(replayOf(context))}(store, bus)`,
      `const rows = await ${readModel.port}.all()`,
      `${assert}.deepEqual(rows.map((row) => row.id), [${key}])`,
    ],
    { isAsync: true },
  )
}
