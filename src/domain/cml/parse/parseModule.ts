import type { CmlModule } from '../CmlModel.ts'
import { parseAggregate } from './parseAggregate.ts'
import { parseParts } from './parseParts.ts'
import { readPath } from './parseType.ts'
import type { TokenReader } from './TokenReader.ts'

/** `Module name { [external] [basePackage = …] [hint = …] parts }`. */
export function parseModule(reader: TokenReader): CmlModule {
  if (reader.peek().kind === 'text') reader.take()
  reader.expectWord('Module')
  const name = reader.name('the name of the module')
  if (!reader.takeMark('{')) return { name, objects: [], services: [], aggregates: [] }
  reader.takeWord('external')
  const basePackage = readSetting(reader, 'basePackage', () => readPath(reader, 'a package').value)
  readSetting(reader, 'hint', () => reader.text('words'))
  return { name, ...(basePackage === undefined ? {} : { basePackage }), ...parseParts(reader, parseAggregate) }
}

function readSetting<T>(reader: TokenReader, keyword: string, read: () => T): T | undefined {
  if (!reader.takeWord(keyword)) return undefined
  reader.expectMark('=')
  return read()
}
