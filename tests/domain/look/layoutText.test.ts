import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAST_SIZE, layoutText, type TextBox } from '../../../src/domain/look/layoutText.ts'
import { monospace } from '../../support/measure.ts'

const BOX: TextBox = { width: 140, height: 128, largest: 23 }
const lay = (text: string, box: TextBox = BOX) => layoutText(text, box, monospace)
const words = (text: string, box?: TextBox) => lay(text, box).lines.map((line) => line.text)

describe('layoutText', () => {
  it('sets a short name in the largest size, in the middle', () => {
    const { lines, size, fields } = lay('Order')
    expect(size).toBe(23)
    expect(fields).toBe(false)
    expect(lines[0]?.y).toBeCloseTo(64 + 23 * (0.8 - 0.5))
  })

  it('breaks between words before it makes letters smaller', () => {
    expect(words('Order Placed')).toEqual(['Order', 'Placed'])
    expect(lay('Order Placed').size).toBe(23)
  })

  it('makes letters smaller before it cuts a word', () => {
    const { size, lines } = lay('ReservationConfirmed')
    expect(lines.map((line) => line.text)).toEqual(['ReservationConfirmed'])
    expect(size).toBe(12)
  })

  it('cuts a word that no size holds', () => {
    const { clipped, lines } = lay('Donaudampfschifffahrtsgesellschaftskapitän')
    expect(clipped).toBe(false)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.map((line) => line.text).join('')).toBe('Donaudampfschifffahrtsgesellschaftskapitän')
  })

  it('sets fields smaller, below the name', () => {
    const { lines, fields } = lay('Order Placed\norderId: OrderId')
    expect(fields).toBe(true)
    expect(lines.map(({ bold }) => bold)).toEqual([true, true, false])
    expect(lines[2]?.size).toBeLessThan(lines[0]?.size ?? 0)
  })

  it('takes the first line that is not blank for the name', () => {
    expect(lay('\n  \nOrder\ntotal').lines.map(({ text, bold }) => [text, bold])).toEqual([
      ['Order', true],
      ['total', false],
    ])
  })

  it('keeps blank lines between fields, not after them', () => {
    expect(words('Order\na\n\nb\n\n')).toEqual(['Order', 'a', '', 'b'])
  })

  it('breaks scripts that are written without spaces', () => {
    const lines = words('注文が確定されました注文が確定されました')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('注文が確定されました注文が確定されました')
  })

  it('never cuts an emoji or a syllable in two', () => {
    const family = '👨‍👩‍👧‍👦'
    const lines = words(family.repeat(30), { width: 40, height: 400, largest: 10 })
    expect(lines.every((line) => line.length % family.length === 0)).toBe(true)
  })

  it('goes from right to left where the text does', () => {
    expect(lay('تم الطلب').direction).toBe('rtl')
    expect(lay('Order تم').direction).toBe('ltr')
  })

  it('ends in an ellipsis when not even the least size is small enough', () => {
    const { lines, clipped, size } = lay('word '.repeat(400))
    expect(clipped).toBe(true)
    expect(size).toBe(LEAST_SIZE)
    expect(lines.at(-1)?.text.endsWith('…')).toBe(true)
  })

  it('holds every line inside the box, whatever the text', () => {
    const text = fc
      .array(fc.stringMatching(/^[A-Za-z:|,éß漢字ा]{0,24}$/), { maxLength: 40 })
      .map((parts) => parts.join(' '))
    const lines = fc.array(text, { maxLength: 6 }).map((parts) => parts.join('\n'))
    fc.assert(
      fc.property(lines, (value) => {
        for (const { text: line, y, size, bold } of lay(value).lines) {
          expect(monospace(line, bold) * size).toBeLessThanOrEqual(BOX.width + 1e-6)
          expect(y).toBeLessThanOrEqual(BOX.height)
          expect(y).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('leaves nothing out unless it says so', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(text, (parts) => {
        const { lines, clipped } = lay(parts.join(' '))
        if (!clipped) expect(lines.map((line) => line.text).join(' ')).toBe(parts.join(' '))
      }),
    )
  })
})
