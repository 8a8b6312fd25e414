import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { buildContextMap } from '../../../../src/domain/context-map/buildContextMap.ts'
import type { ExportInput } from '../../../../src/domain/export/ExportTarget.ts'
import { placesOfNotes } from '../../../../src/domain/export/manifest.ts'
import { findGaps } from '../../../../src/domain/export/typescript/findGaps.ts'
import { planProject } from '../../../../src/domain/export/typescript/plan/planProject.ts'
import { writeProject } from '../../../../src/domain/export/typescript/writeProject.ts'
import { readBoard } from '../../../../src/domain/lint/readBoard.ts'
import { boardWith, frame, note } from '../../../support/boardWith.ts'
import { Random } from '../../../support/random.ts'
import { randomWall } from '../../../support/randomWall.ts'

function inputOf(board: Board): ExportInput {
  const model = readBoard(board)
  return { board, model, map: buildContextMap(board.title, model) }
}

const gapsOf = (board: Board) => Object.fromEntries(findGaps(inputOf(board)).map(({ note: id, why }) => [id, why]))

describe('what of a wall is not in its code', () => {
  it('is nothing where command, aggregate and event stand side by side', () => {
    const notes = [
      note('c', { kind: 'command', text: 'Place Order', x: 40, y: 80 }),
      note('a', { kind: 'aggregate', text: 'Order', x: 220, y: 80 }),
      note('e', { kind: 'event', text: 'Order Placed', x: 440, y: 80 }),
    ]
    expect(gapsOf(boardWith({ frames: [frame('f', { name: 'Orders', width: 1200 })], notes }))).toEqual({})
  })

  it('says of each sticky why, in the words of its case', () => {
    const notes = [
      note('e', { kind: 'event', text: 'Order Placed', x: 40, y: 80 }),
      note('c', { kind: 'command', text: 'Pay Order', x: 900, y: 80 }),
      note('h', { kind: 'hotspot', text: 'Who pays?', x: 1700, y: 80 }),
      note('d', { kind: 'definition', text: 'Order = what is bought', x: 2400, y: 80 }),
    ]
    expect(gapsOf(boardWith({ frames: [frame('f', { name: 'Orders', width: 3000 })], notes }))).toEqual({
      e: 'nothing on the wall causes it',
      c: 'nothing on the wall accepts it',
      h: 'it is an open question, and a TODO in the README of its context',
      d: 'it is a term of the glossary in the README of its context',
    })
  })

  it('never leaves a sticky of any wall without code and without a reason', () => {
    const random = new Random(7)
    for (let round = 0; round < 150; round += 1) {
      const input = inputOf(randomWall(random))
      const gaps = new Map(findGaps(input).map(({ note: id, why }) => [id, why]))
      const places = placesOfNotes(writeProject(planProject(input)))
      for (const id of input.board.notes.keys()) {
        const isInCode = places.get(id)?.some(({ file }) => file.endsWith('.ts')) ?? false
        expect(isInCode || gaps.has(id), id).toBe(true)
        expect(gaps.get(id)).not.toBe('')
      }
    }
  })
})
