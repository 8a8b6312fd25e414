import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../src/domain/export/fileNameOf.ts'

describe('the name of a download', () => {
  it.each([
    ['Food delivery', 'food-delivery'],
    ['  a/b\\c: "d"?  ', 'a-b-c-d'],
    ['वड़ा पाव', 'वड़ा-पाव'.normalize('NFKC')],
    ['../..', 'wall'],
    ['', 'wall'],
  ])('makes of "%s": %s', (title, stem) => {
    expect(fileNameOf(title)).toBe(stem)
  })

  it('is never long', () => {
    expect(fileNameOf('x'.repeat(500))).toHaveLength(60)
  })
})
