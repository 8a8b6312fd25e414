import type { CmlProperty } from '../CmlModel.ts'
import { optionTable, readOptions } from './options.ts'
import { COLLECTIONS, readTypeName } from './parseType.ts'
import type { TokenReader } from './TokenReader.ts'

export const VISIBILITIES = ['public', 'protected', 'private', 'package'] as const

const ATTRIBUTE_OPTIONS = optionTable({
  flag: 'key index transient',
  negatable: 'changeable required',
  words:
    'hint digits max min decimalMax decimalMin pattern range size length scriptAssert url validate databaseColumn databaseType',
  'flag or words': 'nullable assertFalse assertTrue creditCardNumber email future past notEmpty notBlank',
})

const REFERENCE_OPTIONS = optionTable({
  flag: 'key transient',
  negatable: 'changeable required cache inverse',
  words: 'hint cascade fetch databaseColumn databaseJoinTable databaseJoinColumn size validate orderby',
  'flag or words': 'nullable notEmpty valid orderColumn',
})

/** `[visibility] Type name options`, or with `-` in front a reference to another object. */
export function parseProperty(reader: TokenReader): CmlProperty {
  const reference = reader.takeMark('-') || reader.takeWord('reference')
  VISIBILITIES.some((word) => reader.takeWord(word))
  const collection = COLLECTIONS.find((word) => reader.takeWord(word))
  if (collection) reader.expectMark('<')
  if (reference) reader.takeMark('@')
  const type = reference ? reader.name('a domain object') : readTypeName(reader)
  if (collection) reader.expectMark('>')
  const name = reader.name('the name of the attribute')
  const options = readOptions(reader, reference ? REFERENCE_OPTIONS : ATTRIBUTE_OPTIONS)
  if (reference && (reader.takeMark('<->') || reader.takeWord('opposite'))) reader.name('the opposite reference')
  reader.takeMark(';')
  return { name, type, ...(collection ? { collection } : {}), reference, options }
}
