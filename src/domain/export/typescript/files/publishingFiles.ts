import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { ToldEvent } from '../plan/flow/PublishedLanguage.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { CodeFile, type Exported } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { withArticle } from '../text/withArticle.ts'
import { wrap } from '../text/wrap.ts'
import { GENERATED, owned } from './owned.ts'
import { typeText } from './typeText.ts'
import { spokenName } from './words.ts'

/** The function that turns an aggregate's events into messages. */
export function publishedFunction({ root, file }: AggregatePlan, folder: string): Exported {
  return { name: `published${root.name}`, from: `${folder}/application/published-${file}.gen.ts` }
}

/** Whether others hear every event of an aggregate. */
export function isAllTold({ events }: AggregatePlan, told: readonly ToldEvent[]): boolean {
  return events.every((event) => told.some((entry) => entry.event === event))
}

/** For each aggregate that others hear of: its events as messages of the published language. */
export function publishingFiles({ folder, aggregates, published }: ContextPlan): readonly OwnedFile[] {
  return aggregates.flatMap((aggregate) => {
    const told = published.told.filter((entry) => entry.aggregate === aggregate)
    return told.length === 0 ? [] : [publishingFile(aggregate, told, folder)]
  })
}

function publishingFile(aggregate: AggregatePlan, told: readonly ToldEvent[], folder: string): OwnedFile {
  const publish = publishedFunction(aggregate, folder)
  const file = new CodeFile(publish.from, GENERATED, [publish.name])
  const id = typeText(file, { type: aggregate.id, list: false })
  const event = file.type(aggregate.eventType)
  const isTotal = isAllTold(aggregate, told)
  const messages = [...new Set(told.map(({ message }) => file.type(message.type)))]
  const result = [...messages, ...(isTotal ? [] : ['undefined'])].join(' | ')
  const [only, ...more] = told
  const doc = `What others hear of ${withArticle(spokenName(aggregate))}${isTotal ? '' : '; undefined where nobody listens'}.`
  file.add(
    ...comment(doc),
    ...wrap(`export function ${publish.name}(`, [`id: ${id}`, `event: ${event}`], `): ${result} {`),
    ...(isTotal && only && more.length === 0 ? [`  ${messageOf(only)}`] : switchLines(told, isTotal)),
    '}',
  )
  return owned(
    file,
    'tool',
    told.flatMap((entry) => entry.message.notes),
  )
}

function switchLines(told: readonly ToldEvent[], isTotal: boolean): readonly string[] {
  return [
    '  switch (event.type) {',
    ...told.flatMap((entry) => [`    case ${quote(entry.event.tag)}:`, `      ${messageOf(entry)}`]),
    ...(isTotal ? [] : ['    default:', '      return undefined']),
    '  }',
  ]
}

function messageOf({ message }: ToldEvent): string {
  return `return { type: ${quote(message.tag)}, version: 1, subject: id, data: event.data }`
}
