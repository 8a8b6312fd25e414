import type { Board } from './Board.ts'
import { addFrames, addNotes } from './decide/add.ts'
import { align, distribute } from './decide/arrange.ts'
import { decideBatch } from './decide/batch.ts'
import { retype, setBigBallOfMud, setPivotal, setSubdomain, setYields } from './decide/classify.ts'
import { addLinks, putRelationship, rejectLink } from './decide/connect.ts'
import { setGroup } from './decide/group.ts'
import { setLocked, spareLocked } from './decide/lock.ts'
import { setNames } from './decide/name.ts'
import { move, resize } from './decide/place.ts'
import { remove } from './decide/remove.ts'
import { reorder } from './decide/reorder.ts'
import { insertSpace } from './decide/space.ts'
import { editText, renameFrame, setLevel, setTitle } from './decide/write.ts'
import type { Operation, OperationType } from './operations.ts'
import type { Plan, Refusal } from './plan.ts'

type Decision<T extends OperationType> = (board: Board, operation: Extract<Operation, { type: T }>) => Plan | Refusal

const DECISIONS: { readonly [T in OperationType]: Decision<T> } = {
  'set-title': setTitle,
  'set-level': setLevel,
  'add-notes': addNotes,
  'add-frames': addFrames,
  'add-links': addLinks,
  move,
  align,
  distribute,
  'insert-space': insertSpace,
  'set-locked': setLocked,
  'set-group': setGroup,
  resize,
  'edit-text': editText,
  'rename-frame': renameFrame,
  retype,
  'set-pivotal': setPivotal,
  'set-yields': setYields,
  'set-subdomain': setSubdomain,
  'set-big-ball-of-mud': setBigBallOfMud,
  'reject-link': rejectLink,
  'put-relationship': putRelationship,
  reorder,
  'set-names': setNames,
  delete: remove,
  batch: (board, { operations }) => decideBatch(board, operations, decide),
}

/**
 * What the operation does to this board, or why it cannot be done; what is locked is left out. Pure, and except for
 * `reorder`, `insert-space`, `batch` and large selections independent of the board's size. Refusals carry a code and a
 * sentence for the person.
 */
export function decide(board: Board, operation: Operation): Plan | Refusal {
  const spared = spareLocked(board, operation)
  if ('ok' in spared) return spared
  const decision = DECISIONS[spared.type] as Decision<OperationType>
  return decision(board, spared)
}
