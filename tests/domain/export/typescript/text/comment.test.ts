import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comment } from '../../../../../src/domain/export/typescript/text/comment.ts'

describe('comment', () => {
  it('stands on one line where it fits', () => {
    expect(comment('Place Order', '  ')).toEqual(['  /** Place Order */'])
  })

  it('wraps long words between stars', () => {
    const lines = comment('word '.repeat(60))
    expect(lines[0]).toBe('/**')
    expect(lines.at(-1)).toBe(' */')
    expect(lines.slice(1, -1).every((line) => line.startsWith(' * word') && line.length <= 120)).toBe(true)
  })

  it('cannot be ended, broken or made to speak to the compiler', () => {
    expect(comment('a */ b \n c \u2028 d')).toEqual(['/** a *\\/ b c d */'])
    expect(comment('@ts-expect-error')).toEqual(['/** @ ts-expect-error */'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(comment(text).join('\n').match(/\*\//g)).toHaveLength(1)
      }),
    )
  })
})
