import type { CmlOperation, CmlService } from '../CmlModel.ts'
import { optionTable, readOptions } from './options.ts'
import { parseAssociation } from './parseAssociation.ts'
import { parseOperation } from './parseOperation.ts'
import { readChannel, readSubscribe } from './readChannel.ts'
import type { TokenReader } from './TokenReader.ts'

const KINDS = ['Service', 'Repository', 'Resource', 'Consumer'] as const
const OPTIONS = optionTable({ flag: 'gap nogap webservice scaffold', words: 'hint path' })

export function isService(reader: TokenReader): boolean {
  const ahead = reader.peek().kind === 'text' ? 1 : 0
  return ['Service', 'Resource', 'Consumer'].some((kind) => reader.isWord(kind, ahead))
}

/** A service, repository, resource or consumer: `name { options, what it depends on, operations }`. */
export function parseService(reader: TokenReader): CmlService {
  if (reader.peek().kind === 'text') reader.take()
  const kind = reader.oneOf(KINDS)
  const name = reader.name(`the name of the ${kind.toLowerCase()}`)
  const operations: CmlOperation[] = []
  if (!reader.takeMark('{')) return { kind, name, operations }
  readOptions(reader, OPTIONS)
  if (kind !== 'Consumer' && reader.isWord('subscribe')) readSubscribe(reader)
  while (reader.takeMark('>') || reader.takeWord('inject')) {
    reader.takeMark('@')
    reader.name('a service or repository')
  }
  if (kind === 'Consumer') readConsumer(reader)
  while (!reader.takeMark('}')) {
    if (reader.isMark('--') || reader.isWord('association')) parseAssociation(reader)
    else operations.push(parseOperation(reader))
  }
  return { kind, name, operations }
}

function readConsumer(reader: TokenReader): void {
  if (reader.takeWord('unmarshall to')) {
    reader.takeMark('@')
    reader.name('a domain object')
  }
  if (reader.takeWord('queueName') || reader.takeWord('topicName')) {
    reader.expectMark('=')
    readChannel(reader)
  }
  if (reader.isWord('subscribe')) readSubscribe(reader)
  if (!reader.isMark('}')) reader.refuse('Here ends a Consumer with “}”')
}
