import type { CmlName, CmlTransition } from '../CmlModel.ts'
import type { TokenReader } from './TokenReader.ts'

/** `[A, B -> C X D*]`: from which states to which. */
export function parseTransition(reader: TokenReader): CmlTransition {
  reader.expectMark('[')
  const from = reader.isMark('->') ? [] : reader.list(() => reader.name('a state'))
  reader.expectMark('->')
  const to: CmlName[] = []
  do {
    to.push(reader.name('a state'))
    reader.takeMark('*')
  } while (reader.takeWord('X') || reader.takeWord('x'))
  reader.expectMark(']')
  return { from, to }
}
