import { openSession } from '../session/openSession.ts'
import { ownStorage } from '../session/ownStorage.ts'
import { warnBeforeLoss } from '../session/warnBeforeLoss.ts'
import { assembleBoard, type OpenBoard } from './assembleBoard.ts'
import { keepAmongRecent } from './keepAmongRecent.ts'

export interface BoardAddress {
  readonly boardId: string
  readonly capability: string
}

/** Opens the wall at this address and keeps it among those opened lately. */
export function openBoard({ boardId, capability }: BoardAddress): OpenBoard {
  const session = openSession({ boardId, capability })
  warnBeforeLoss(session.status)
  keepAmongRecent(session, capability, ownStorage())
  return assembleBoard(session, capability)
}
