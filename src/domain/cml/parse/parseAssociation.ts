import type { CmlName } from '../CmlModel.ts'
import type { TokenReader } from './TokenReader.ts'

/** `-- ["words"] Object`. */
export function parseAssociation(reader: TokenReader): CmlName {
  if (!reader.takeMark('--')) reader.expectWord('association')
  if (reader.peek().kind === 'text') reader.take()
  reader.takeMark('@')
  const object = reader.name('a domain object')
  reader.takeMark(';')
  return object
}
