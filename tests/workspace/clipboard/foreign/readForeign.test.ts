import { describe, expect, it } from 'vitest'
import { NOTE_KINDS } from '../../../../src/domain/notation/kinds.ts'
import { isForeign } from '../../../../src/workspace/clipboard/ClipboardTexts.ts'
import { kindOfColour } from '../../../../src/workspace/clipboard/foreign/kindOfColour.ts'
import { kindOfWords } from '../../../../src/workspace/clipboard/foreign/kindOfWords.ts'
import { readForeign } from '../../../../src/workspace/clipboard/foreign/readForeign.ts'
import { EXCALIDRAW, FIGJAM, MIRO } from './samples.ts'

const read = (texts: { html?: string; text?: string }) =>
  readForeign({ own: '', html: '', text: '', ...texts }, 'opportunity')

describe('from Excalidraw', () => {
  it('makes stickies of shapes with words, scaled to stickies, by their colours and else by their words', () => {
    expect(read({ text: EXCALIDRAW }).notes).toEqual([
      { id: 'r1', kind: 'event', text: 'Order Placed', x: 200, y: 200 },
      { id: 's1', kind: 'command', text: 'Place Order', x: 0, y: 200 },
      { id: 'g', kind: 'policy', text: 'Whenever paid, ship', x: 0, y: 600, width: 160, height: 160 },
      { id: 't5', kind: 'hotspot', text: 'Who pays?', x: 600, y: 240, width: 160, height: 100 },
    ])
  })

  it('keeps arrows between them, and frames', () => {
    const { links, frames } = read({ text: EXCALIDRAW })
    expect(links).toMatchObject([{ from: 's1', to: 'r1' }])
    expect(frames).toMatchObject([{ kind: 'context', name: 'Ordering', x: -40, y: 120, width: 480, height: 720 }])
  })

  it('puts all texts of one shape on one sticky, from top to bottom', () => {
    const at = (id: string, y: number) => ({ id, x: 0, y, width: 100, height: 20, groupIds: ['together'] })
    const text = JSON.stringify({
      type: 'excalidraw/clipboard',
      elements: [
        { ...at('paper', 0), type: 'rectangle', height: 100 },
        { ...at('below', 60), type: 'text', text: 'orderId: OrderId' },
        { ...at('above', 20), type: 'text', text: 'Order Placed' },
      ],
    })
    expect(read({ text }).notes.map((note) => note.text)).toEqual(['Order Placed\norderId: OrderId'])
  })

  it('takes text that is only like it for text', () => {
    expect(read({ text: '{"type":"excalidraw/clipboard"' }).notes).toMatchObject([{ kind: 'opportunity' }])
  })
})

describe('from Miro', () => {
  it('makes stickies of stickies, where they stood, whatever frame tells their place', () => {
    expect(read({ html: MIRO, text: 'Order Placed' }).notes).toMatchObject([
      { kind: 'event', text: 'Order Placed\norderId: OrderId' },
      { kind: 'command', text: 'Pay <now>' },
    ])
    const [placed, pay] = read({ html: MIRO }).notes
    const scale = 160 / 114
    expect(Math.abs((pay?.x ?? 0) - (placed?.x ?? 0) - 500 * scale)).toBeLessThanOrEqual(1)
    expect(placed?.y).toBe(pay?.y)
  })

  it('keeps connectors and frames', () => {
    const { links, frames } = read({ html: MIRO })
    expect(links).toMatchObject([{ from: '2', to: '1' }])
    expect(frames).toMatchObject([{ name: 'Ordering & co', width: Math.round(800 * (160 / 114)) }])
  })

  it('falls back to the text beside a payload that cannot be read', () => {
    const broken = MIRO.replace(/\(miro-data-v1\)..../, '(miro-data-v1)AAAA')
    expect(read({ html: broken, text: 'Order Placed\nShip Order' }).notes).toMatchObject([
      { kind: 'event', text: 'Order Placed' },
      { kind: 'command', text: 'Ship Order' },
    ])
  })
})

describe('from FigJam', () => {
  it('makes a sticky of each line, of the kind it sounds like', () => {
    expect(read(FIGJAM).notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['event', 'Order Placed'],
      ['command', 'Ship Order'],
      ['hotspot', 'What about refunds?'],
      ['opportunity', 'Warehouse'],
    ])
  })
})

describe('what is foreign', () => {
  it('is told by its marks; our own and plain text are not', () => {
    const foreign = [{ html: MIRO }, FIGJAM, { text: EXCALIDRAW }]
    expect(foreign.map((texts) => isForeign({ own: '', html: '', text: '', ...texts }))).toEqual([true, true, true])
    expect(isForeign({ own: '{}', html: MIRO, text: '' })).toBe(false)
    expect(isForeign({ own: '', html: '<p>Miro</p>', text: '{ "format": "wallstorm.board" }' })).toBe(false)
  })
})

describe('kindOfColour', () => {
  it('knows every colour of the notation', () => {
    for (const { colour } of NOTE_KINDS) {
      const same = NOTE_KINDS.filter((entry) => entry.colour === colour).map(({ kind }) => kind)
      expect(kindOfColour(colour)).toBe(same[0])
    }
  })

  it.each([
    ['#ff9d48', 'event'],
    ['#f5d128', 'actor'],
    ['#fff9b1', 'aggregate'],
    ['#d5f692', 'read-model'],
    ['#6cd8fa', 'command'],
    ['#be88c7', 'policy'],
    ['#ea94bb', 'system'],
    ['#a5d8ff', 'command'],
    ['#ffec99', 'aggregate'],
    ['#eebefa', 'policy'],
    ['#ffc078', 'event'],
    ['#fcc2d7', 'system'],
    ['#f0939d', 'hotspot'],
    ['#f5f6f8', 'definition'],
  ])('takes Miro’s and Excalidraw’s colours for the nearest: %s is %s', (colour, kind) => {
    expect(kindOfColour(colour)).toBe(kind)
  })

  it('takes black for none', () => {
    expect(kindOfColour('#1e1e1e')).toBeUndefined()
  })
})

describe('kindOfWords', () => {
  it.each([
    ['Order placed', 'event'],
    ['Place order', 'command'],
    ['Whenever an order is placed, then notify', 'policy'],
    ['Who pays?', 'hotspot'],
    ['Hold = a reservation', 'definition'],
    ['Order', undefined],
    ['Kitchen', undefined],
  ])('%s: %s', (words, kind) => {
    expect(kindOfWords(words)).toBe(kind)
  })
})
