import type { CmlName, CmlObject } from '../CmlModel.ts'
import { optionTable, readOptions } from './options.ts'
import { readPath, readTypeName } from './parseType.ts'
import type { TokenReader } from './TokenReader.ts'

const OPTIONS = optionTable({ flag: 'aggregateLifecycle ordinal', words: 'hint' })

/** The body of an enumeration: `{ options, attributes, values with commas between }`. */
export function parseEnum(reader: TokenReader, head: Pick<CmlObject, 'kind' | 'name' | 'doc' | 'abstract'>): CmlObject {
  reader.expectMark('{')
  if (reader.takeWord('package')) {
    reader.expectMark('=')
    readPath(reader, 'a package')
  }
  const options = readOptions(reader, OPTIONS)
  while (reader.isWord('String') || reader.isWord('int') || reader.isName(1)) {
    readTypeName(reader)
    reader.name('the name of the attribute')
    reader.takeWord('key')
    reader.takeMark(';')
  }
  const values = reader.list(() => readValue(reader))
  reader.takeMark(';')
  reader.expectMark('}')
  return { ...head, traits: [], options, properties: [], operations: [], associations: [], values }
}

function readValue(reader: TokenReader): CmlName {
  if (reader.peek().kind === 'text') reader.take()
  const name = reader.name('a value')
  if (!reader.takeMark('(')) return name
  reader.list(() => {
    if (!['text', 'number'].includes(reader.peek().kind)) reader.refuse('Here must stand a number or words in quotes')
    reader.take()
  })
  reader.expectMark(')')
  return name
}
