import { describe, expect, it } from 'vitest'
import { readBoardFile } from '../../../src/panels/home/readBoardFile.ts'

describe('a board file picked or dropped', () => {
  it('is read as text', async () => {
    expect(await readBoardFile(new File(['{"title":"Café"}'], 'a.wall.json'))).toBe('{"title":"Café"}')
  })

  it('is refused unread when it is larger than a board file may be', async () => {
    const huge = { name: 'huge.json', size: 33 * 1024 * 1024, text: () => Promise.reject(new Error('was read')) }
    await expect(readBoardFile(huge as unknown as File)).rejects.toThrow('"huge.json" is larger')
  })
})
