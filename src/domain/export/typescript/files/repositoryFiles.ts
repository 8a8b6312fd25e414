import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { withArticle } from '../text/withArticle.ts'
import { wrap } from '../text/wrap.ts'
import { KERNEL } from './KERNEL.ts'
import { loader } from './loading.ts'
import { GENERATED, owned } from './owned.ts'
import { typeText } from './typeText.ts'
import { spokenName } from './words.ts'

/** The port an aggregate is kept through, and the adapter that keeps it in memory. */
export function repositoryFiles(aggregate: AggregatePlan): readonly OwnedFile[] {
  return [portFile(aggregate), adapterFile(aggregate)]
}

function portFile(aggregate: AggregatePlan): OwnedFile {
  const { repository, root, id, notes } = aggregate
  const file = new CodeFile(repository.from, GENERATED)
  const arguments_ = `${typeText(file, { type: id, list: false })}, ${file.type(root)}`
  file.add(
    ...comment(`Where ${withArticle(spokenName(aggregate))} is kept.`),
    `export type ${repository.name} = ${file.type(KERNEL.Repository)}<${arguments_}>`,
  )
  return owned(file, 'tool', notes)
}

function adapterFile(aggregate: AggregatePlan): OwnedFile {
  const { inMemory, repository, root, eventType, id, notes } = aggregate
  const file = new CodeFile(inMemory.from, GENERATED)
  const idType = typeText(file, { type: id, list: false })
  const event = file.type(eventType)
  const load = loader(file, aggregate)
  const rootType = file.type(root)
  const base = `${file.value(KERNEL.InMemoryRepository)}<${idType}, ${event}, ${rootType}>`
  const head = `export class ${inMemory.name} extends ${base} implements ${file.type(repository)} {`
  file.add(
    ...(head.length <= 120
      ? [head]
      : [`export class ${inMemory.name}`, `  extends ${base}`, `  implements ${repository.name}`, '{']),
    ...wrap('constructor(', [`histories: Iterable<readonly [${idType}, readonly ${event}[]]> = []`], ') {', {
      indent: '  ',
    }),
    `    super(${load}, histories)`,
    '  }',
    '}',
  )
  return owned(file, 'tool', notes)
}
