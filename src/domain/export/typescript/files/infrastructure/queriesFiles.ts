import type { OwnedFile } from '../../../manifest.ts'
import { lowerFirst } from '../../plan/ContextNames.ts'
import type { ReadModelPlan } from '../../plan/flow/ReadModelPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile, type Exported } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { indented, wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { describeLines, testLines } from '../testLines.ts'

/** The function that makes the query handlers of a context. */
export function queriesOf({ folder, application }: ContextPlan): Exported {
  return { name: `${lowerFirst(application.service.name)}Queries`, from: `${folder}/application/queries.gen.ts` }
}

/** What can be asked of the read models of a context: one row, or those whose fields read so. */
export function queriesFiles(context: ContextPlan): readonly OwnedFile[] {
  return context.readModels.length === 0 ? [] : [handlersFile(context), testFile(context)]
}

function handlersFile(context: ContextPlan): OwnedFile {
  const { name, readModels } = context
  const queries = queriesOf(context)
  const file = new CodeFile(queries.from, GENERATED, [queries.name, 'from', 'id', 'where'])
  const ports = readModels.map(({ port, row }) => `readonly ${port}: ${file.type(KERNEL.ReadModel)}<${file.type(row)}>`)
  file.section([
    ...comment(`What can be asked of what ${name} shows.`),
    `export function ${queries.name}(from: {`,
    ...indented(ports),
    '}) {',
    '  return {',
    ...indented(
      readModels.flatMap(({ port, row }) => [
        `${port}: {`,
        `  one: (id: string): Promise<${file.type(row)} | undefined> => from.${port}.get(id),`,
        '  /** The rows whose fields read like this; all of them where nothing is asked. */',
        ...wrap(
          '  list: (',
          [`where: { readonly [Field in keyof ${file.type(row)}]?: string } = {}`],
          `): Promise<readonly ${file.type(row)}[]> =>`,
        ),
        `    ${file.value(KERNEL.rowsWhere)}(from.${port}, where),`,
        '},',
      ]),
      '    ',
    ),
    '  }',
    '}',
  ])
  return owned(file, 'tool', notesOf(readModels))
}

function testFile(context: ContextPlan): OwnedFile {
  const { name, readModels } = context
  const queries = queriesOf(context)
  const file = new CodeFile(
    queries.from.replace(/\.gen\.ts$/, '.gen.test.ts'),
    GENERATED,
    readModels.map(({ port }) => port),
  )
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const make = (port: string, row: Exported) => [
    `const ${port} = new ${file.value(KERNEL.InMemoryReadModel)}<${file.type(row)}>()`,
    `await ${port}.put('row-1', { id: 'row-1' })`,
    `await ${port}.put('row-2', { id: 'row-2' })`,
  ]
  const all = readModels.map(({ port }) => port).join(', ')
  const tests = readModels.map(({ name: words, port }) =>
    testLines(
      file,
      `${words} gives one row, all of them, and those that read so`,
      [
        ...readModels.flatMap((other) => make(other.port, other.row)),
        `const queries = ${file.value(queries)}({ ${all} })`,
        `${assert}.deepEqual(await queries.${port}.one('row-1'), { id: 'row-1' })`,
        `${assert}.equal(await queries.${port}.one('row-3'), undefined)`,
        `${assert}.deepEqual(await queries.${port}.list(), [{ id: 'row-1' }, { id: 'row-2' }])`,
        `${assert}.deepEqual(await queries.${port}.list({ id: 'row-2' }), [{ id: 'row-2' }])`,
      ],
      { isAsync: true },
    ),
  )
  file.section(describeLines(file, `What can be asked of ${name}`, tests))
  return owned(file, 'tool', notesOf(readModels))
}

const notesOf = (readModels: readonly ReadModelPlan[]) => readModels.flatMap(({ notes }) => notes)
