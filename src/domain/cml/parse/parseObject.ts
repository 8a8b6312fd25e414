import type { CmlName, CmlObject, CmlObjectKind, CmlOperation, CmlProperty, CmlService } from '../CmlModel.ts'
import { optionTable, readOptions } from './options.ts'
import { parseAssociation } from './parseAssociation.ts'
import { parseEnum } from './parseEnum.ts'
import { parseOperation } from './parseOperation.ts'
import { parseProperty, VISIBILITIES } from './parseProperty.ts'
import { parseService } from './parseService.ts'
import { COLLECTIONS, isTypeName, readPath } from './parseType.ts'
import type { TokenReader } from './TokenReader.ts'

/** Keyword → the kind it makes; two have a second name. */
const KEYWORDS: Readonly<Record<string, CmlObjectKind>> = {
  Entity: 'Entity',
  ValueObject: 'ValueObject',
  DomainEvent: 'DomainEvent',
  Event: 'DomainEvent',
  Command: 'Command',
  CommandEvent: 'Command',
  enum: 'enum',
  Trait: 'Trait',
  BasicType: 'BasicType',
  DataTransferObject: 'DataTransferObject',
}

const OPTIONS = optionTable({
  flag: 'gap nogap scaffold aggregateRoot',
  negatable: 'optimisticLocking auditable cache immutable persistent',
  words: 'hint databaseTable discriminatorValue discriminatorColumn discriminatorLength validate',
  name: 'discriminatorType inheritanceType',
})

export function isObject(reader: TokenReader): boolean {
  return keywordAhead(reader) !== undefined
}

function keywordAhead(reader: TokenReader): string | undefined {
  const doc = reader.peek().kind === 'text' ? 1 : 0
  const ahead = doc + (reader.isWord('abstract', doc) ? 1 : 0)
  return Object.keys(KEYWORDS).find((keyword) => reader.isWord(keyword, ahead))
}

/** A domain object: `["doc"] [abstract] Kind name [extends …] [with …] { options, then attributes and operations }`. */
export function parseObject(reader: TokenReader): CmlObject {
  const keyword = keywordAhead(reader)
  const kind = keyword === undefined ? undefined : KEYWORDS[keyword]
  if (keyword === undefined || !kind) throw new Error('a domain object was read where none stands')
  const doc = reader.peek().kind === 'text' ? { doc: reader.take().value } : {}
  const abstract = reader.takeWord('abstract')
  reader.expectWord(keyword)
  const head = { kind, name: reader.name(`the name of the ${keyword}`), ...doc, abstract }
  if (kind === 'enum') return parseEnum(reader, head)
  const parent = reader.takeWord('extends') ? { extends: readParent(reader) } : {}
  const traits: CmlName[] = []
  while (reader.takeWord('with')) {
    reader.takeMark('@')
    traits.push(reader.name('a trait'))
  }
  return { ...head, ...parent, traits, values: [], ...readBody(reader) }
}

/** Only a parent with `@` is looked up; its name keeps the sign so that rules can tell. */
function readParent(reader: TokenReader): CmlName {
  const isLookedUp = reader.takeMark('@')
  const path = readPath(reader, 'what it extends')
  return isLookedUp ? { ...path, value: `@${path.value}` } : path
}

function readBody(reader: TokenReader): Pick<CmlObject, 'options' | 'properties' | 'operations' | 'associations'> {
  const properties: CmlProperty[] = []
  const operations: CmlOperation[] = []
  const associations: CmlName[] = []
  if (!reader.takeMark('{')) return { options: new Map(), properties, operations, associations }
  if (reader.takeWord('package')) {
    reader.expectMark('=')
    readPath(reader, 'a package')
  }
  const options = new Map(readOptions(reader, OPTIONS))
  if (reader.takeWord('belongsTo')) {
    reader.takeMark('@')
    options.set('belongsTo', reader.name('a domain object').value)
    for (const [keyword, value] of readOptions(reader, OPTIONS)) options.set(keyword, value)
  }
  let repository: CmlService | undefined
  while (!reader.takeMark('}')) {
    const ahead = reader.peek().kind === 'text' ? 1 : 0
    if (repository) reader.refuse('After the Repository an object ends with “}”')
    if (reader.isWord('Repository', ahead)) repository = parseService(reader)
    else if (reader.isWord('def', ahead) || reader.isMark('*', ahead)) operations.push(readDefinition(reader))
    else if (reader.isMark('--', ahead) || reader.isWord('association', ahead)) {
      if (ahead > 0) reader.take()
      associations.push(parseAssociation(reader))
    } else properties.push(readProperty(reader))
  }
  return { options, properties, operations, associations, ...(repository ? { repository } : {}) }
}

function readDefinition(reader: TokenReader): CmlOperation {
  if (reader.peek().kind === 'text') reader.take()
  if (!reader.takeWord('def')) reader.expectMark('*')
  reader.takeWord('abstract')
  return parseOperation(reader)
}

function readProperty(reader: TokenReader): CmlProperty {
  if (reader.peek().kind === 'text') reader.take()
  const begins =
    reader.isMark('-') ||
    isTypeName(reader) ||
    ['reference', ...VISIBILITIES, ...COLLECTIONS].some((word) => reader.isWord(word))
  if (!begins) reader.refuse('Here must stand an attribute, a reference, an operation or “}”')
  return parseProperty(reader)
}
