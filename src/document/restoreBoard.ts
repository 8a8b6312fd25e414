import type * as Y from 'yjs'
import type { Board, Id } from '../domain/board/Board.ts'
import type { Change, Collection } from '../domain/board/plan.ts'
import { boardOf } from './boardOf.ts'
import { isSame } from './isSame.ts'
import { writeChange } from './writeChange.ts'

/**
 * Makes the document show this board again, in one transaction: an edit like any other, that touches only what differs.
 */
export function restoreBoard(doc: Y.Doc, target: Board): void {
  const current = boardOf(doc)
  const changes: Change[] = [
    { in: 'meta', set: { title: target.title, level: target.level } },
    ...changesIn('links', current, target),
    ...changesIn('relationships', current, target),
    ...changesIn('notes', current, target),
    ...changesIn('frames', current, target),
    ...namesIn(current, target),
  ]
  doc.transact(() => {
    for (const change of changes) writeChange(doc, change)
  }, 'restore')
}

function changesIn<C extends Collection>(collection: C, current: Board, target: Board): readonly Change[] {
  const [now, then]: readonly ReadonlyMap<Id, unknown>[] = [current[collection], target[collection]]
  const gone = [...(now?.keys() ?? [])].filter((id) => !then?.has(id))
  const back = [...(then ?? [])].filter(([id, element]) => !isSame(element, now?.get(id)))
  return [
    ...gone.map((id) => ({ in: collection, id, remove: true }) as Change),
    ...back.map(([id, put]) => ({ in: collection, id, put }) as Change),
  ]
}

function namesIn(current: Board, target: Board): readonly Change[] {
  const ids = new Set([...current.names.keys(), ...target.names.keys()])
  return [...ids]
    .filter((id) => current.names.get(id) !== target.names.get(id))
    .map((id) => ({ in: 'names', id, name: target.names.get(id) ?? null }))
}
