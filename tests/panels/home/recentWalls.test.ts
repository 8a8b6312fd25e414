import { beforeEach, describe, expect, it } from 'vitest'
import { forgetWall, markRefused, recentWalls, rememberWall } from '../../../src/panels/home/recentWalls.ts'
import type { Role } from '../../../src/session/Session.ts'

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

const wall = (id: string, openedAt = 0) => ({
  ...{ id, title: `Wall ${id}`, link: `/b/${id}#key`, openedAt },
  role: 'edit' as const,
})
const opened = (role: Role, openedAt = 0) => ({ ...wall('a', openedAt), link: `/b/a#${role}`, role })

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

  it.each([
    ['keeps the facilitate link when an edit link is opened', 'facilitate', 'edit', 'facilitate'],
    ['keeps the edit link when a view link is opened', 'edit', 'view', 'edit'],
    ['takes the edit link for the view link', 'view', 'edit', 'edit'],
    ['takes the facilitate link for the edit link', 'edit', 'facilitate', 'facilitate'],
  ] as const)('%s', (_title, earlier, later, kept) => {
    rememberWall(shelf, opened(earlier, 1))
    rememberWall(shelf, { ...opened(later, 2), title: 'New title' })
    expect(recentWalls(shelf)).toEqual([{ ...opened(kept, 2), title: 'New title' }])
  })

  it('takes the newer of two links that may do the same', () => {
    rememberWall(shelf, opened('facilitate'))
    rememberWall(shelf, { ...opened('facilitate'), link: '/b/a#replaced' })
    expect(recentWalls(shelf)[0]?.link).toBe('/b/a#replaced')
  })

  it('takes a weaker link for one that was refused', () => {
    rememberWall(shelf, opened('facilitate'))
    markRefused(shelf, opened('facilitate').link)
    expect(ids()).toEqual(['a'])
    rememberWall(shelf, opened('view'))
    expect(recentWalls(shelf)).toEqual([opened('view')])
  })

  it('reads a list from before roles were kept, and holds its links for the strongest until it knows better', () => {
    const { role: _, ...before } = opened('facilitate')
    shelf.setItem('wallstorm.recent', JSON.stringify([before]))
    rememberWall(shelf, opened('edit'))
    expect(recentWalls(shelf)).toEqual([before])
    rememberWall(shelf, { ...before, role: 'view' })
    rememberWall(shelf, opened('edit'))
    expect(recentWalls(shelf)).toEqual([opened('edit')])
  })
})
