import { expect, it } from 'vitest'
import { pictureScale } from '../../../src/canvas/picture/pictureScale.ts'

it('makes a picture twice as large as the wall, smaller where that is too much, none where nothing could be seen', () => {
  expect(pictureScale({ width: 1_000, height: 500 })).toBe(2)
  const long = pictureScale({ width: 32_768, height: 500 })
  expect(long).toBe(0.5)
  const wide = pictureScale({ width: 16_000, height: 16_000 }) ?? 0
  expect(wide * 16_000 * wide * 16_000).toBeCloseTo(64_000_000)
  expect(pictureScale({ width: 10_000_000, height: 100 })).toBeUndefined()
})
