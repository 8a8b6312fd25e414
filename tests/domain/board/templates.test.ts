import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Board, rectOf } from '../../../src/domain/board/Board.ts'
import { formatBoard } from '../../../src/domain/board/formatBoard.ts'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { isTemplateName, TEMPLATES } from '../../../src/domain/board/templates.ts'
import { containsRect, sharedArea } from '../../../src/domain/geometry/Rect.ts'

const folder = new URL('../../../public/templates/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(`${name}.wall.json`, folder), 'utf8')

function boardOf(name: string): Board {
  const parsed = parseBoard(textOf(name))
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.board
}

describe('templates', () => {
  it('have a file each, and each file is one', () => {
    expect(readdirSync(folder).sort()).toEqual(TEMPLATES.map(({ name }) => `${name}.wall.json`).sort())
  })

  it('are known by name', () => {
    expect(isTemplateName('food-delivery')).toBe(true)
    expect([undefined, 'toString', 'Food delivery'].filter(isTemplateName)).toEqual([])
  })

  it('are what the tests call the food-delivery board', () => {
    const fixture = new URL('../../fixtures/food-delivery.wall.json', import.meta.url)
    expect(readFileSync(fixture, 'utf8')).toBe(textOf('food-delivery'))
  })
})

describe.each(TEMPLATES)('the template $name', ({ name, title }) => {
  it('is canonical and bears the title', () => {
    expect(formatBoard(boardOf(name))).toBe(textOf(name))
    expect(boardOf(name).title).toBe(title)
  })

  it('stands on a grid of ten', () => {
    const { notes, frames } = boardOf(name)
    const places = [...notes.values(), ...frames.values()].flatMap(({ x, y }) => [x, y])
    expect(places.filter((place) => place % 10 !== 0)).toEqual([])
  })

  it('leaves every sticky inside one frame, 40 from its edge, and none on another but an actor on its command', () => {
    const board = boardOf(name)
    const notes = [...board.notes.values()]
    for (const note of notes) {
      const rect = rectOf(note)
      const frames = [...board.frames.values()].filter((frame) => sharedArea(rect, frame) > 0)
      expect(frames, note.id).toHaveLength(1)
      const inner = frames.map(({ x, y, width, height }) => ({
        x: x + 40,
        y: y + 80,
        width: width - 80,
        height: height - 120,
      }))
      expect(
        inner.every((area) => containsRect(area, rect)),
        note.id,
      ).toBe(true)
      const under = notes.filter((other) => other.id > note.id && sharedArea(rect, rectOf(other)) > 0)
      for (const other of under)
        expect([note.kind, other.kind].sort(), `${note.id} ${other.id}`).toEqual(['actor', 'command'])
    }
  })
})

describe('the food-delivery template', () => {
  it('holds the stickies of the seed and no other', () => {
    const board = boardOf('food-delivery')
    const named = (kind: string) =>
      [...board.notes.values()].filter((note) => note.kind === kind).map(({ text }) => text.split('\n')[0])
    expect(named('event').sort()).toEqual([
      'Delivery Boy Assigned',
      'Food Prepared',
      'Order Delivered',
      'Order Picked Up',
      'Order Placed',
      'Payment Processed',
      'Payment Settled',
      'Restaurant Notified',
    ])
    expect(named('command').sort()).toEqual([
      'Assign Delivery Boy',
      'Complete Delivery',
      'Confirm Order',
      'Make Payment',
      'Mark Food Ready',
      'Place Order',
      'Start Delivery',
    ])
    expect(named('aggregate').sort()).toEqual(['Delivery', 'Order', 'Payment', 'Restaurant'])
    expect(board.notes.size).toBe(19)
    expect([...board.frames.values()].map((frame) => frame.name).sort()).toEqual([
      'Delivery Management',
      'Order Management',
      'Payment Processing',
      'Restaurant Operations',
    ])
  })
})
