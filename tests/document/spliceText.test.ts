import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { spliceText } from '../../src/document/spliceText.ts'

/** What was done to the text, as the smallest pieces. */
function splice(before: string, after: string) {
  const text = new Y.Doc().getText()
  text.insert(0, before)
  let delta: unknown = []
  text.observe((event) => {
    delta = event.delta
  })
  text.doc?.transact(() => spliceText(text, after))
  return { text: text.toString(), delta }
}

it.each<[string, string, unknown]>([
  ['Order', 'Order', []],
  ['', 'a', [{ insert: 'a' }]],
  ['Order', '', [{ delete: 5 }]],
  ['Order Placed', 'Order Paid', [{ retain: 7 }, { insert: 'ai' }, { delete: 4 }]],
  ['aa', 'aaa', [{ retain: 2 }, { insert: 'a' }]],
  ['aaa', 'aa', [{ retain: 2 }, { delete: 1 }]],
  ['😀', '😁', [{ insert: '😁' }, { delete: 2 }]],
  ['😀', '🈀', [{ insert: '🈀' }, { delete: 2 }]],
])('turns %j into %j by the smallest change', (before, after, delta) => {
  const done = splice(before, after)
  expect(done.text).toBe(after)
  expect(sorted(done.delta)).toEqual(sorted(delta))
})

it('turns any text into any other', () => {
  const unit = fc.constantFrom('a', 'b', '😀', '😁', '🈀', 'é', '\n')
  const words = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''))
  fc.assert(fc.property(words, words, (before, after) => splice(before, after).text === after))
})

/** Yjs may tell the deletion before the insertion. */
function sorted(delta: unknown): readonly string[] {
  return (Array.isArray(delta) ? delta : []).map((part) => JSON.stringify(part)).sort()
}
