import type { CmlOperation, CmlTransition, CmlType } from '../CmlModel.ts'
import { optionTable, readOptions } from './options.ts'
import { VISIBILITIES } from './parseProperty.ts'
import { parseTransition } from './parseTransition.ts'
import { parseType, readPath } from './parseType.ts'
import { readPublish } from './readChannel.ts'
import type { TokenReader } from './TokenReader.ts'

const OPTIONS = optionTable({
  flag: 'cache gap nogap construct build map GET POST PUT DELETE',
  words: 'hint query condition select groupBy orderBy path return',
})

/** `[visibility] [result] name[(parameters)] options [: read-only | write [states]];` of services, repositories, objects. */
export function parseOperation(reader: TokenReader): CmlOperation {
  if (reader.peek().kind === 'text') reader.take()
  VISIBILITIES.some((word) => reader.takeWord(word))
  const result = readResult(reader)
  const name = reader.name('the name of the operation')
  const parameters = readParameters(reader)
  readTail(reader)
  const transition = readStates(reader)
  reader.expectMark(';')
  return { name, ...(result ? { result } : {}), parameters, ...(transition ? { transition } : {}) }
}

/** A type where the name comes after it; a lone name is the operation's own. */
function readResult(reader: TokenReader): CmlType | undefined {
  if (reader.takeWord('void')) return { text: 'void', objects: [] }
  const isLoneName = reader.isName() && !reader.isName(1) && !reader.isMark('.', 1) && !reader.isMark('<', 1)
  return isLoneName ? undefined : parseType(reader)
}

function readParameters(reader: TokenReader): CmlOperation['parameters'] {
  if (!reader.takeMark('(')) return []
  if (reader.takeMark(')')) return []
  const parameters = reader.list(() => {
    if (reader.peek().kind === 'text') reader.take()
    const type = parseType(reader)
    return { type, name: reader.name('the name of the parameter') }
  })
  reader.expectMark(')')
  return parameters
}

function readTail(reader: TokenReader): void {
  for (;;) {
    const before = reader.peek()
    readOptions(reader, OPTIONS)
    if (reader.takeWord('throws')) reader.list(() => readPath(reader, 'an exception'))
    if (reader.isWord('publish')) readPublish(reader)
    if (reader.peek() === before) break
  }
  if (!reader.takeMark('=>') && !reader.takeWord('delegates to')) return
  if (reader.takeWord('AccessObject')) return
  reader.takeMark('@')
  readPath(reader, 'what it delegates to')
}

function readStates(reader: TokenReader): CmlTransition | undefined {
  if (!reader.takeMark(':') || reader.takeWord('read-only')) return undefined
  reader.expectWord('write')
  return reader.isMark('[') ? parseTransition(reader) : undefined
}
