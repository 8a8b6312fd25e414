import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Board, Link, Note, Relationship } from '../../../src/domain/board/Board.ts'
import type { Rect } from '../../../src/domain/geometry/Rect.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import { modelJson } from '../../../src/domain/interpretation/modelJson.ts'
import { getKind, NOTE_KINDS } from '../../../src/domain/notation/kinds.ts'
import { LEVELS } from '../../../src/domain/notation/levels.ts'
import { PATTERNS } from '../../../src/domain/notation/relationships.ts'
import { arbitraryBoard } from '../../support/arbitraryBoard.ts'
import { wall } from '../../support/wall.ts'

const KINDS = NOTE_KINDS.map(({ kind }) => kind)
const seed = 20_260_1

/** Places in steps that hit the inclusive limits (0.25 w = 40, 0.5 w = 80, 1.5 w = 240) again and again. */
const step = (max: number) => fc.integer({ min: 0, max }).map((steps) => steps * 10)

/** A small crowded wall: everything near something, few names, arrows between anything. */
const crowdedWall: fc.Arbitrary<Board> = fc
  .record({
    notes: fc.array(
      fc.record({
        kind: fc.oneof(fc.constantFrom('command', 'aggregate', 'event', 'policy'), fc.constantFrom(...KINDS)),
        text: fc.constantFrom('Pay', 'pay', 'Order', 'Order Placed', 'Ship\nid: OrderId', '', 'x > 1'),
        x: step(120),
        y: fc.oneof(step(40), fc.constantFrom(0, 180)),
        pivotal: fc.boolean(),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    frames: fc.array(
      fc.record({
        x: step(100),
        y: step(30),
        width: step(80).map((w) => w + 200),
        height: step(40).map((h) => h + 200),
      }),
      { maxLength: 4 },
    ),
    links: fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.boolean()), { maxLength: 6 }),
    relationships: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom(...PATTERNS)), { maxLength: 2 }),
    level: fc.constantFrom(...LEVELS),
  })
  .map(({ notes, frames, links, relationships, level }) => {
    const sized = notes.map((note, i): Note => {
      const { width, height } = getKind(note.kind)
      return { ...note, id: `n${i}`, width, height }
    })
    const anchor: Note = { id: 'anchor', kind: 'event', text: 'Anchor', x: 9000, y: 9000, width: 160, height: 160 }
    return {
      title: 'Crowd',
      level,
      notes: byId([...sized, anchor]),
      frames: byId(
        frames.map((frame, i) => ({ ...frame, id: `f${i}`, kind: 'context' as const, name: `Frame ${i % 2}` })),
      ),
      links: byId(
        links.map(
          ([from, to, rejected], i): Link => ({
            ...{ id: `l${i}`, from: `n${from % notes.length}`, to: `n${to % notes.length}` },
            ...(rejected ? { rejected } : {}),
          }),
        ),
      ),
      relationships: byId(
        relationships.map(
          ([a, b, { pattern }], i): Relationship => ({
            ...{ id: `r${i}`, upstream: `f${a}`, downstream: b === 3 ? 'board' : `f${b}`, pattern },
            ...{ upstreamRoles: [], downstreamRoles: [] },
          }),
        ),
      ),
      names: new Map(),
    }
  })

function byId<T extends { readonly id: string }>(elements: readonly T[]): ReadonlyMap<string, T> {
  return new Map(elements.map((element) => [element.id, element]))
}

/** The same wall with every rectangle changed. */
function moved(board: Board, change: (rect: Rect) => Rect): Board {
  const all = <T extends Partial<Rect> & { readonly id: string }>(elements: ReadonlyMap<string, T>) =>
    byId(
      [...elements.values()].map((element) => {
        const { x = 0, y = 0, width = 0, height = 0 } = element
        return { ...element, ...change({ x, y, width, height }) }
      }),
    )
  return { ...board, notes: all(board.notes), frames: all(board.frames) }
}

const read = (board: Board) => modelJson(interpret(board))

describe('interpret', { timeout: 30_000 }, () => {
  it('does not depend on the order of anything', () => {
    const reversed = <T>(map: ReadonlyMap<string, T>) => new Map([...map].reverse())
    fc.assert(
      fc.property(crowdedWall, (board) => {
        const { notes, frames, links, relationships } = board
        const shuffled = {
          ...board,
          notes: reversed(notes),
          frames: reversed(frames),
          links: reversed(links),
          relationships: reversed(relationships),
        }
        expect(JSON.stringify(read(shuffled))).toBe(JSON.stringify(read(board)))
      }),
      { seed, numRuns: 100 },
    )
  })

  it('does not depend on where the wall lies', () => {
    const offset = fc.constantFrom(-7, 0.1, 1e6 / 3, -123_456.789)
    fc.assert(
      fc.property(crowdedWall, offset, offset, (board, dx, dy) => {
        const away = moved(board, (rect) => ({ ...rect, x: rect.x + dx, y: rect.y + dy }))
        expect(read(away)).toEqual(read(board))
      }),
      { seed, numRuns: 100 },
    )
  })

  it.each([2, 0.5, 1024, 3, 0.1, 1 / 3, 7.7])('does not depend on how large the wall is drawn: times %f', (factor) => {
    fc.assert(
      fc.property(crowdedWall, (board) => {
        const scaled = moved(board, ({ x, y, width, height }) => ({
          ...{ x: x * factor, y: y * factor, width: width * factor, height: height * factor },
        }))
        expect(read(scaled)).toEqual(read(board))
      }),
      { seed, numRuns: 50 },
    )
  })

  it('has every note in the model or in a finding, at every level', () => {
    fc.assert(
      fc.property(crowdedWall, (board) => {
        const json = JSON.stringify(read(board))
        for (const id of board.notes.keys()) expect(json).toContain(`"${id}"`)
      }),
      { seed, numRuns: 100 },
    )
  })

  it('joins two notes once in one way, and only contexts of the model', () => {
    fc.assert(
      fc.property(crowdedWall, (board) => {
        const { contexts, links, relationships } = read(board)
        const ends = links.map(({ from, to, kind }) => `${from} ${to} ${kind}`)
        expect(new Set(ends).size).toBe(ends.length)
        const ids = new Set(contexts.map(({ id }) => id))
        for (const { upstream, downstream } of relationships)
          expect(ids).toEqual(new Set([...ids, upstream, downstream]))
      }),
      { seed, numRuns: 100 },
    )
  })

  it('never infers a link again that was rejected', () => {
    fc.assert(
      fc.property(crowdedWall, fc.nat(), (board, pick) => {
        const inferred = read(board).links.filter(({ drawn }) => !drawn)
        const link = inferred[pick % inferred.length]
        if (!link) return
        const { from, to } = link
        const links = new Map(board.links).set('no', { id: 'no', from, to, rejected: true })
        expect(read({ ...board, links }).links.filter((other) => other.from === from && other.to === to)).toEqual([])
      }),
      { seed, numRuns: 100 },
    )
  })

  it('reads any board without a throw', () => {
    fc.assert(
      fc.property(arbitraryBoard, (board) => {
        const { contexts, links } = interpret(board)
        for (const { identifier } of contexts) expect(identifier).toMatch(/^[A-Za-z]/)
        for (const { from, to } of links) expect(board.notes.has(from) && board.notes.has(to)).toBe(true)
      }),
      { seed, numRuns: 100 },
    )
  })

  it('reads a wall in time that grows with the wall, not with its square', () => {
    const [small, large] = [walled(100), walled(1000)].map((board) => {
      const times = [1, 2, 3, 4].map(() => {
        const start = performance.now()
        expect(interpret(board).links).toHaveLength((4 * board.notes.size) / 5)
        return performance.now() - start
      })
      return Math.min(...times)
    })
    expect(large).toBeLessThan(40 * (small ?? 0))
    expect(large).toBeLessThan(2000)
  })
})

/** Tight strips of five notes each. */
function walled(strips: number): Board {
  const builder = wall()
  for (let i = 0; i < strips; i += 1) {
    builder.strip((i % 25) * 1500, Math.floor(i / 25) * 180)
    builder.command(`Do ${i}\nid: ThingId`).aggregate(`Thing ${i}`).event(`Done ${i}\nid: ThingId`)
    builder.policy(`Whenever done ${i}, go on`).command(`Go On ${i}`)
  }
  return builder.board()
}
