import { type Id, LIMITS } from '../../board/Board.ts'
import { idSuffix } from '../../naming/identifierFor.ts'
import type { FindingCode } from '../findings.ts'

/** The id of what a quick fix adds, made of what is there, so that two people who take one fix make one element. */
export function fixId(code: FindingCode, ...ids: readonly Id[]): Id {
  const id = `fix-${code}-${ids.join('-')}`
  return id.length <= LIMITS.idLength ? id : `fix-${code}-${idSuffix(ids.join(' '))}`
}
