import { expect } from 'vitest'
import * as Y from 'yjs'
import { boardOf } from '../../src/document/boardOf.ts'
import { createBoardDocument } from '../../src/document/createBoardDocument.ts'
import { seedDocument } from '../../src/document/seedDocument.ts'
import type { Board } from '../../src/domain/board/Board.ts'
import { decide } from '../../src/domain/board/decide.ts'
import { evolve } from '../../src/domain/board/evolve.ts'
import { nameOf } from '../../src/domain/board/nameOf.ts'
import { parseOperation } from '../../src/domain/board/operationSchema.ts'
import type { Operation } from '../../src/domain/board/operations.ts'
import type { Refusal } from '../../src/domain/board/plan.ts'

/**
 * Holds an allowed operation against the laws of an edit and returns the board it makes:
 * it survives JSON and the schema; deciding and evolving leave the board as it was; the document projects the very board
 * that `evolve` makes; undo gives the board back and redo the result, but for names that nothing was renamed for, which
 * are nobody's step.
 */
export function expectLaws(board: Board, operation: Operation): Board {
  expectReadable(operation)
  const before = structuredClone({ ...board })
  const plan = decide(board, operation)
  if (!plan.ok) throw new Error(`refused: ${plan.code}: ${plan.message}`)
  const after = evolve(board, plan)
  expect({ ...board }).toEqual(before)
  expectDocumentAgrees(board, operation)
  return after
}

/** The refusal of an operation that must not be done; it reads like a sentence and leaves the document untouched. */
export function expectRefusal(board: Board, operation: Operation): Refusal['code'] {
  expectReadable(operation)
  const document = documentOf(board)
  const before = Y.encodeStateAsUpdate(document.doc)
  const refusal = document.apply(operation)
  expect(Buffer.compare(Y.encodeStateAsUpdate(document.doc), before)).toBe(0)
  expect(document.canUndo).toBe(false)
  document.destroy()
  if (refusal.ok) throw new Error('not refused')
  expect(refusal.message).toMatch(/^[\p{Lu}“].*\.$/u)
  return refusal.code
}

function documentOf(board: Board) {
  const doc = new Y.Doc()
  seedDocument(doc, board)
  return createBoardDocument(doc)
}

function expectDocumentAgrees(board: Board, operation: Operation): void {
  const document = documentOf(board)
  const seeded = snapshot(document.board)
  const plan = document.apply(operation)
  if (!plan.ok) throw new Error('the document refused what decide allows')
  const applied = snapshot(evolve(seeded, plan))
  expect(snapshot(document.board)).toEqual(applied)
  expect(snapshot(boardOf(document.doc))).toEqual(applied)
  expect(document.oddities()).toEqual([])

  expect(document.canUndo).toBe(plan.changes.some((change) => change.in !== 'names'))
  if (document.canUndo) {
    expect(document.undo()).toBe(true)
    expect(snapshot(document.board)).toEqual({ ...seeded, names: namesTakenBack(seeded, applied) })
    expect(document.redo()).toBe(true)
    expect(snapshot(document.board)).toEqual(applied)
  }
  document.destroy()
}

/** What was renamed goes by the identifier it had before. */
function namesTakenBack(seeded: Board, applied: Board): ReadonlyMap<string, string> {
  const names = new Map(applied.names)
  for (const id of [...seeded.notes.keys(), ...seeded.frames.keys()]) {
    const [before, now] = [nameOf(seeded, id), nameOf(applied, id)]
    if (now === undefined || before === now) continue
    const identifier = seeded.names.get(id)
    if (identifier === undefined) names.delete(id)
    else names.set(id, identifier)
  }
  return names
}

/** A plain copy that later changes leave alone. */
export function snapshot(board: Board): Board {
  const { title, level, notes, frames, links, relationships, names, extra } = board
  return {
    ...{ title, level, notes: new Map(notes), frames: new Map(frames), links: new Map(links) },
    ...{ relationships: new Map(relationships), names: new Map(names) },
    ...(extra && { extra }),
  }
}

function expectReadable(operation: Operation): void {
  expect(parseOperation(JSON.parse(JSON.stringify(operation)))).toEqual({ ok: true, operation })
}
