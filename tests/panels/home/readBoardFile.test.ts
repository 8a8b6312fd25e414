import { describe, expect, it } from 'vitest'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { readBoardFile } from '../../../src/panels/home/readBoardFile.ts'

describe('a board file picked or dropped', () => {
  it('is read as text', async () => {
    expect(await readBoardFile(new File(['{"title":"Café"}'], 'a.wall.json'))).toBe('{"title":"Café"}')
  })

  it('is imported where it is a CML file, with its report on the wall', async () => {
    const text = await readBoardFile(new File(['/* why */ BoundedContext Orders'], 'shop.CML'))
    const parsed = parseBoard(text)
    if (!parsed.ok) throw new Error(parsed.message)
    expect([...parsed.board.frames.values()].map(({ name }) => name)).toEqual(['Orders'])
    expect([...parsed.board.notes.values()].map((note) => note.text)).toEqual([
      'Imported from CML = what became of the text\nLine 1: Comments left behind: 1.',
    ])
  })

  it('is refused with line and column where the CML is wrong', async () => {
    await expect(readBoardFile(new File(['BoundedContext {'], 'shop.cml'))).rejects.toThrow(
      '“shop.cml” is not imported. Line 1, column 16: Here must stand the name of the context, but it is “{”.',
    )
  })

  it('is refused in a sentence where it cannot be read, as a folder', async () => {
    const folder = { name: 'walls', size: 4096, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
    await expect(readBoardFile(folder as unknown as File)).rejects.toThrow(
      '“walls” could not be read. Choose a board file',
    )
  })

  it('is refused unread when it is larger than a board file may be', async () => {
    const huge = { name: 'huge.json', size: 33 * 1024 * 1024, text: () => Promise.reject(new Error('was read')) }
    await expect(readBoardFile(huge as unknown as File)).rejects.toThrow('“huge.json” is larger')
  })
})
