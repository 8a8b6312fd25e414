import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../src/domain/board/operations.ts'
import { clippingText } from '../../../src/workspace/clipboard/clippingText.ts'
import { pasteText } from '../../../src/workspace/clipboard/pasteText.ts'
import type { Effect } from '../../../src/workspace/Effect.ts'
import { actionContext } from '../../support/actionContext.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'

const board = boardOf({
  notes: [...rowOf('event', ['a', 'b']), ...rowOf('command', ['c'], 400)],
  links: [{ id: 'ab', from: 'a', to: 'b' }],
})
const empty = boardOf({})

/** The notes that are pasted. */
const notesOf = (effects: readonly Effect[]) => {
  const operation = operationOf(effects)
  const added = operation?.type === 'batch' ? operation.operations.find(({ type }) => type === 'add-notes') : undefined
  return added?.type === 'add-notes' ? added.notes : []
}

const operationOf = (effects: readonly Effect[]): Operation | undefined =>
  effects.flatMap((effect) => (effect.do === 'apply' ? [effect.operation] : []))[0]

describe('clippingText', () => {
  it('is a board file for walls and the texts in reading order for the rest', () => {
    const clipping = clippingText(board, ['c', 'b', 'a'])
    expect(clipping?.text).toBe('a\nb\nc')
    expect(JSON.parse(clipping?.json ?? '')).toMatchObject({
      format: 'wallstorm.board',
      notes: [
        { id: '000000', text: 'a' },
        { id: '000001', text: 'b' },
        { id: '000002', text: 'c' },
      ],
      links: [{ from: '000000', to: '000001' }],
    })
  })

  it('keeps what lies above what, whatever the ids', () => {
    const stack = boardOf({
      notes: [
        { id: 'a', kind: 'event', text: 'small, above', x: 0, y: 0, z: 'a1' },
        { id: 'z', kind: 'event', text: 'large, below', x: 0, y: 0, width: 400, height: 400, z: 'a0' },
      ],
      frames: [
        { id: 'f', kind: 'context', name: 'Inner', x: 0, y: 0, width: 50, height: 50, z: 'a1' },
        { id: 'g', kind: 'context', name: 'Outer', x: 0, y: 0, width: 99, height: 99, z: 'a0' },
      ],
    })
    const { json = '' } = clippingText(stack, ['a', 'z', 'f', 'g']) ?? {}
    const effects = pasteText(json, actionContext(empty))
    expect(notesOf(effects).map(({ text }) => text)).toEqual(['large, below', 'small, above'])
    expect(operationOf(effects)).toMatchObject({
      operations: [{ frames: [{ name: 'Outer' }, { name: 'Inner' }] }, {}, {}],
    })
  })

  it('is nothing without notes and frames', () => {
    expect(clippingText(board, ['ab'])).toBeUndefined()
  })
})

describe('pasteText', () => {
  it('brings back what was copied, under new ids, around the pointer', () => {
    const { json = '' } = clippingText(board, ['a', 'b']) ?? {}
    const effects = pasteText(json, actionContext(board, {}, { pointer: { x: 1170, y: 580 } }))
    expect(operationOf(effects)).toMatchObject({
      type: 'batch',
      operations: [
        { type: 'add-frames', frames: [] },
        {
          type: 'add-notes',
          notes: [
            { id: 'new0', kind: 'event', text: 'a', x: 1000, y: 500 },
            { id: 'new1', text: 'b', x: 1180 },
          ],
        },
        { type: 'add-links', links: [{ id: 'new2', from: 'new0', to: 'new1' }] },
      ],
    })
    expect(effects[1]).toEqual({ do: 'change', to: { selection: new Set(['new0', 'new1']) } })
  })

  it('makes a row of stickies of the last kind out of lines', () => {
    const effects = pasteText('Order Placed\r\n\n  Payment Settled \n', actionContext(empty, { lastKind: 'command' }))
    expect(notesOf(effects)).toMatchObject([
      { kind: 'command', text: 'Order Placed', x: 330, y: 220 },
      { kind: 'command', text: 'Payment Settled', x: 510, y: 220 },
    ])
  })

  it('makes rows out of the rows of a spreadsheet', () => {
    const effects = pasteText('a\tb\n\tc', actionContext(empty, {}, { pointer: { x: 170, y: 170 } }))
    expect(notesOf(effects)).toMatchObject([
      { text: 'a', x: 0, y: 0 },
      { text: 'b', x: 180, y: 0 },
      { text: 'c', x: 180, y: 180 },
    ])
  })

  it('makes a row out of a column, with cells of several lines and quotes in them', () => {
    const column = 'Order Placed\r\n"Place Order\nid: ""OrderId"""\r\nShip\r\n'
    expect(notesOf(pasteText(column, actionContext(empty)))).toMatchObject([
      { text: 'Order Placed', x: 240, y: 220 },
      { text: 'Place Order\nid: "OrderId"', x: 420, y: 220 },
      { text: 'Ship', x: 600, y: 220 },
    ])
  })

  it('leaves the quotes of plain lines alone', () => {
    expect(notesOf(pasteText('"Yes", she said\n"No"', actionContext(empty)))).toMatchObject([
      { text: '"Yes", she said' },
      { text: '"No"' },
    ])
  })

  it('takes text that merely looks like a board file for text', () => {
    expect(notesOf(pasteText('{ "format": "other" }', actionContext(empty)))).toMatchObject([
      { text: '{ "format": "other" }' },
    ])
  })

  it('does nothing with nothing', () => {
    expect(pasteText(' \n\t\n', actionContext(empty))).toEqual([])
  })
})
