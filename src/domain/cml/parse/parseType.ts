import type { CmlName, CmlType } from '../CmlModel.ts'
import type { TokenReader } from './TokenReader.ts'

export const COLLECTIONS = ['Set', 'List', 'Bag', 'Collection'] as const

/** Types that the language has a word for. */
const BASE_TYPES = [
  ...['String', 'int', 'Integer', 'long', 'Long', 'boolean', 'Boolean', 'Date', 'DateTime', 'Timestamp', 'BigDecimal'],
  ...['BigInteger', 'double', 'Double', 'float', 'Float', 'Key', 'PagingParameter', 'PagedResult', 'Blob', 'Clob'],
  'Object[]',
]

/** A base type, or a name with dots. */
export function readTypeName(reader: TokenReader): CmlName {
  const { line, column } = reader.peek()
  const base = BASE_TYPES.find((type) => reader.takeWord(type))
  return base === undefined ? readPath(reader, 'a type') : { value: base, line, column }
}

export function isTypeName(reader: TokenReader): boolean {
  return reader.isName() || BASE_TYPES.some((type) => reader.isWord(type))
}

/** A name with dots. */
export function readPath(reader: TokenReader, what: string): CmlName {
  const first = reader.name(what)
  const parts = [first.value]
  while (reader.takeMark('.')) parts.push(reader.name(what).value)
  return { ...first, value: parts.join('.') }
}

/** The type of a result or parameter: `@Object`, `Type<@Object>`, `List<@Object>`, `Map<Key, @Object>` …; nothing nests deeper. */
export function parseType(reader: TokenReader): CmlType {
  const objects: CmlName[] = []
  const start = reader.peek()
  const isMap = reader.takeWord('Map')
  if (isMap || COLLECTIONS.some((word) => reader.takeWord(word))) {
    reader.expectMark('<')
    readMember(reader, objects)
    if (isMap) {
      reader.expectMark(',')
      readMember(reader, objects)
    }
    reader.expectMark('>')
  } else readMember(reader, objects)
  return { text: reader.sourceFrom(start), objects }
}

function readMember(reader: TokenReader, objects: CmlName[]): void {
  if (!reader.isMark('@')) {
    readTypeName(reader)
    if (!reader.takeMark('<')) return
    readObject(reader, objects)
    reader.expectMark('>')
  } else readObject(reader, objects)
}

function readObject(reader: TokenReader, objects: CmlName[]): void {
  reader.expectMark('@')
  objects.push(reader.name('a domain object'))
}
