import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { spliceBetween } from '../../../src/ui/typing/SharedText.ts'
import { TextSync } from '../../../src/ui/typing/TextSync.ts'
import { TestField } from '../../support/TestField.ts'

function open(text = 'Order Placed') {
  const shared = new Y.Doc().getText('note')
  shared.insert(0, text)
  const field = new TestField()
  const write = (next: string) => {
    const { at, removed, inserted } = spliceBetween(shared.toString(), next)
    shared.delete(at, removed)
    shared.insert(at, inserted)
  }
  return { shared, field, sync: new TextSync(field, shared, write) }
}

describe('TextSync', () => {
  it('shows the text and writes what is typed', () => {
    const { shared, field, sync } = open()
    field.type('!')
    sync.input()
    expect(shared.toString()).toBe('Order Placed!')
  })

  it('keeps the caret between the letters it stands between', () => {
    const { shared, field } = open()
    field.setSelectionRange(5, 5)
    shared.insert(0, 'The ')
    expect([field.value, field.selectionStart]).toEqual(['The Order Placed', 9])
    shared.insert(9, 's')
    expect(field.selectionStart).toBe(9)
    shared.delete(0, 4)
    expect([field.value, field.selectionStart]).toEqual(['Orders Placed', 5])
  })

  it('keeps the caret even where letters repeat', () => {
    const { shared, field } = open('aaa')
    field.setSelectionRange(3, 3)
    shared.insert(0, 'a')
    expect(field.selectionStart).toBe(4)
  })

  it('shrinks a selection that others delete from', () => {
    const { shared, field } = open()
    field.setSelectionRange(2, 9)
    shared.delete(0, 6)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3])
  })

  it('leaves the field alone while an input method composes, then merges', () => {
    const { shared, field, sync } = open('ab')
    field.setSelectionRange(1, 1)
    sync.startComposing()
    field.type('に')
    sync.input()
    shared.insert(0, 'X')
    expect(field.value).toBe('aにb')
    sync.endComposing()
    expect(shared.toString()).toBe('Xaにb')
    expect([field.value, field.selectionStart]).toEqual(['Xaにb', 3])
  })

  it('writes nothing where nothing was composed, whatever the others typed meanwhile', () => {
    const shared = new Y.Doc().getText('note')
    shared.insert(0, 'Order')
    const field = new TestField()
    const written: string[] = []
    const sync = new TextSync(field, shared, (text) => written.push(text))
    sync.startComposing()
    shared.insert(5, ' Placed')
    sync.endComposing()
    expect([field.value, written]).toEqual(['Order Placed', []])
  })

  it('shows the shared text again when the edit is refused', () => {
    const shared = new Y.Doc().getText('note')
    shared.insert(0, 'Order')
    const field = new TestField()
    const sync = new TextSync(field, shared, () => undefined)
    field.type('!')
    sync.input()
    expect(field.value).toBe('Order')
  })

  it('hears nothing after it was stopped', () => {
    const { shared, field, sync } = open()
    sync.stop()
    shared.insert(0, 'X')
    expect(field.value).toBe('Order Placed')
  })

  it('loses no letter of two people who type at once, composing or not', () => {
    const action = fc.record({
      who: fc.constantFrom<'me' | 'other' | 'compose' | 'end'>('me', 'other', 'compose', 'end'),
      at: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const { shared, field, sync } = open('start')
        let typed = 0
        let composing = false
        for (const { who, at } of actions) {
          if (who === 'other') shared.insert(Math.min(at, shared.length), `<${typed++}>`)
          else if (who === 'me') {
            const caret = composing ? field.selectionStart : Math.min(at, field.value.length)
            field.setSelectionRange(caret, caret)
            field.type(`[${typed++}]`)
            sync.input()
          } else if (who === 'compose' && !composing) {
            composing = true
            sync.startComposing()
          } else if (who === 'end' && composing) {
            composing = false
            sync.endComposing()
          }
        }
        sync.endComposing()
        expect(field.value).toBe(shared.toString())
        const letters = [...shared.toString()].sort().join('')
        const expected = [
          ...'start',
          ...actions
            .filter(({ who }) => who === 'me' || who === 'other')
            .flatMap(({ who }, i) => [...(who === 'me' ? `[${i}]` : `<${i}>`)]),
        ]
        expect(letters).toBe(expected.sort().join(''))
      }),
    )
  })
})
