import { describe, expect, it } from 'vitest'
import { hasMarkers, mergeText, withoutMarkers } from '../../../../src/domain/export/writing/mergeText.ts'

const BASE = "import { OrderRoot } from './order.gen.ts'\n\nexport class Order extends OrderRoot {}\n"
const RENAMED = BASE.replaceAll('Order', 'Purchase').replaceAll('order', 'purchase')

describe('mergeText', () => {
  it('changes names inside lines that a person changed', () => {
    const yours = BASE.replace('{}', '{\n  weigh() {}\n}')
    expect(mergeText(yours, BASE, RENAMED)).toEqual({
      text: RENAMED.replace('{}', '{\n  weigh() {}\n}'),
      conflict: false,
    })
  })

  it('asks a person where both changed the same name', () => {
    const yours = BASE.replace('class Order', 'class MyOrder')
    const { text, conflict } = mergeText(yours, BASE, RENAMED)
    expect(conflict).toBe(true)
    expect(text).toContain('export class MyOrder extends')
    expect(text).toContain('export class Purchase extends')
  })

  it('asks a person where the wall changed more than names in a line of theirs', () => {
    const yours = BASE.replace('Order extends OrderRoot {}', 'Order extends OrderRoot { weigh() {} }')
    expect(mergeText(yours, BASE, BASE.replace('OrderRoot {}', 'OrderRoot<Id> {}')).conflict).toBe(true)
  })

  it('gives the person’s text back from a marked one', () => {
    const yours = BASE.replace('class Order', 'class MyOrder').replaceAll('\n', '\r\n')
    const { text } = mergeText(yours, BASE, RENAMED)
    expect([hasMarkers(text), hasMarkers(yours)]).toEqual([true, false])
    expect(withoutMarkers(text).includes('export class MyOrder extends')).toBe(true)
    expect(withoutMarkers(yours)).toBe(yours)
  })
})
