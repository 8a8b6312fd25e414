import { beforeEach, describe, expect, it } from 'vitest'
import { forgetWall, recentWalls, rememberWall } from '../../../src/panels/home/recentWalls.ts'

/** The part of `localStorage` that counts, with room for so many characters. */
class Shelf implements Storage {
  readonly #items = new Map<string, string>()
  readonly #room: number
  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room
  }
  get length() {
    return this.#items.size
  }
  clear() {
    this.#items.clear()
  }
  getItem(key: string) {
    return this.#items.get(key) ?? null
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null
  }
  removeItem(key: string) {
    this.#items.delete(key)
  }
  setItem(key: string, value: string) {
    if (value.length > this.#room) throw new DOMException('full', 'QuotaExceededError')
    this.#items.set(key, value)
  }
}

const wall = (id: string, openedAt = 0) => ({ id, title: `Wall ${id}`, link: `/b/${id}#key`, openedAt })

describe('walls opened lately', () => {
  let shelf: Shelf
  beforeEach(() => {
    shelf = new Shelf()
  })
  const ids = () => recentWalls(shelf).map(({ id }) => id)

  it('puts the wall opened last first, each once', () => {
    rememberWall(shelf, wall('a', 1))
    rememberWall(shelf, wall('b', 2))
    rememberWall(shelf, wall('a', 3))
    expect(ids()).toEqual(['a', 'b'])
    expect(recentWalls(shelf)[0]?.openedAt).toBe(3)
  })

  it('forgets the oldest of too many, and the one it is told to', () => {
    for (let index = 0; index < 30; index += 1) rememberWall(shelf, wall(`w${index}`))
    expect(ids()).toHaveLength(24)
    expect(ids()).not.toContain('w5')
    forgetWall(shelf, 'w29')
    expect(ids()[0]).toBe('w28')
  })

  it('believes nothing that is not a list of walls', () => {
    for (const junk of ['no json', '{}', '[1]', JSON.stringify([{ ...wall('a'), link: 'https://elsewhere/b/a' }])]) {
      shelf.setItem('wallstorm.recent', junk)
      expect(recentWalls(shelf)).toEqual([])
    }
  })

  it('costs only the list when the storage is full', () => {
    const full = new Shelf(0)
    expect(() => rememberWall(full, wall('a'))).not.toThrow()
    expect(recentWalls(full)).toEqual([])
  })
})
