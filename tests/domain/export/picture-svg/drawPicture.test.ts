// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { partOf } from '../../../../src/domain/board/partOf.ts'
import { formatSvg } from '../../../../src/domain/context-map/formatSvg.ts'
import { drawPicture } from '../../../../src/domain/export/picture-svg/drawPicture.ts'
import { emitPicture } from '../../../../src/domain/export/picture-svg/emitPicture.ts'
import { readBoard } from '../../../../src/domain/lint/readBoard.ts'
import { layoutText } from '../../../../src/domain/look/layoutText.ts'
import { textBoxOf } from '../../../../src/domain/look/NoteShape.ts'
import { getKind, NOTE_KINDS } from '../../../../src/domain/notation/kinds.ts'
import { boardOf } from '../../../support/boardOf.ts'
import { monospace } from '../../../support/measure.ts'

const STRIP = boardOf({
  frames: [
    { id: 'ctx', kind: 'context', name: 'Ordering', x: -40, y: -40, width: 800, height: 300, subdomain: 'core' },
  ],
  notes: [
    { id: 'c', kind: 'command', text: 'Place Order\norderId: OrderId', x: 0, y: 0, yields: 'all' },
    { id: 'a', kind: 'aggregate', text: 'Order', x: 200, y: 0 },
    { id: 'e', kind: 'event', text: 'Order Placed & <paid>', x: 540, y: 0, pivotal: true },
    { id: 'far', kind: 'hotspot', text: 'Who pays?', x: 5000, y: 0 },
  ],
  links: [{ id: 'l', from: 'c', to: 'a' }],
})

function draw(board: Board, inferred: readonly { from: string; to: string }[] = []) {
  const text = formatSvg(drawPicture({ board, inferred, measure: monospace }))
  const document = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  const texts = (kind: string) =>
    [...document.querySelectorAll(`[data-kind="${kind}"] text`)].map(({ textContent }) => textContent)
  return { text, document, texts }
}

describe('drawPicture', () => {
  it('sets each text as the wall sets it', () => {
    const { lines } = layoutText('Place Order\norderId: OrderId', textBoxOf(getKind('command')), monospace)
    const { texts } = draw(STRIP)
    expect(lines.length).toBeGreaterThan(1)
    expect(texts('command')).toEqual(expect.arrayContaining(lines.map(({ text }) => text)))
    expect(texts('command')).toContain('→ all')
  })

  it('escapes what people wrote', () => {
    expect(draw(STRIP).texts('event').join(' ')).toContain('<paid>')
  })

  it.each(NOTE_KINDS)('gives a $kind its colour and its glyph', ({ kind, colour }) => {
    const { document } = draw(boardOf({ notes: [{ id: 'n', kind, text: '', x: 0, y: 0 }] }))
    expect(document.querySelector(`[data-kind="${kind}"] [fill="${colour}"]`)).not.toBeNull()
    expect(document.querySelector(`[data-kind="${kind}"] path[stroke-linecap]`)).not.toBeNull()
  })

  it('holds everything in its view box, with the frame named above it', () => {
    const { document } = draw(STRIP)
    const [x = 0, y = 0, width = 0, height = 0] = (document.documentElement.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number)
    expect(x).toBeLessThanOrEqual(-40)
    expect(y).toBeLessThan(-60)
    expect(x + width).toBeGreaterThan(5160)
    expect(y + height).toBeGreaterThan(260)
    expect(document.documentElement.textContent).toContain('Ordering')
    expect(document.documentElement.textContent).toContain('core')
  })

  it('dots what was inferred, unless it is drawn too', () => {
    const { document } = draw(STRIP, [
      { from: 'c', to: 'a' },
      { from: 'a', to: 'e' },
    ])
    expect(document.querySelectorAll('[data-kind="link"]')).toHaveLength(1)
    expect(document.querySelectorAll('[data-kind="inferred-link"]')).toHaveLength(1)
  })

  it('shows only the part that was asked for, and what its frame carries', () => {
    const { document } = draw(partOf(STRIP, ['ctx']))
    expect(document.querySelectorAll('[data-kind="hotspot"]')).toHaveLength(0)
    expect(document.querySelectorAll('[data-kind="event"]')).toHaveLength(1)
    expect(document.querySelectorAll('[data-kind="link"]')).toHaveLength(1)
  })

  it('writes right to left where a text begins so', () => {
    const { document } = draw(boardOf({ notes: [{ id: 'n', kind: 'event', text: 'تم الطلب', x: 0, y: 0 }] }))
    expect(document.querySelector('text[direction="rtl"]')?.textContent).toContain('الطلب')
  })
})

describe('emitPicture', () => {
  it('is the same for a shuffled board, and needs nothing from outside', () => {
    const shuffled = { ...STRIP, notes: new Map([...STRIP.notes].reverse()) }
    const emit = (board: Board) => emitPicture({ board, model: readBoard(board) })[0]?.text ?? ''
    expect(emit(shuffled)).toBe(emit(STRIP))
    expect(emit(STRIP)).not.toMatch(/@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/)
  })

  it('draws an empty wall as an empty sheet', () => {
    expect(emitPicture({ board: boardOf({}), model: readBoard(boardOf({})) })[0]?.text).toContain('<svg')
  })
})
