import { describe, expect, it } from 'vitest'
import { intersects } from '../../../src/domain/geometry/Rect.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'
import { ExampleScene } from '../../support/ExampleScene.ts'

const EVERYWHERE = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

const open = () =>
  new ExampleScene(
    boardOf({
      notes: rowOf('event', ['a', 'b', 'c']),
      frames: [{ id: 'f', kind: 'context', name: 'F', x: -40, y: -60, width: 400, height: 260 }],
      links: [{ id: 'ab', from: 'a', to: 'b' }],
    }),
  )

const ids = (elements: readonly { readonly id: string }[]) => elements.map(({ id }) => id)

describe('Scene', () => {
  it('finds notes by place, the topmost last', () => {
    const high = rowOf('event', ['high']).map((note) => ({ ...note, z: 'a1' }))
    const low = rowOf('event', ['low']).map((note) => ({ ...note, z: 'a0' }))
    const { scene } = new ExampleScene(boardOf({ notes: [...high, ...low] }))
    expect(ids(scene.notesIn({ x: 80, y: 80, width: 0, height: 0 }))).toEqual(['low', 'high'])
    expect(scene.notesIn({ x: 500, y: 0, width: 10, height: 10 })).toEqual([])
  })

  it('makes stale the place that a moved note left and the one it came to, and its links', () => {
    const example = open().apply({ type: 'move', ids: ['b'], by: { x: 0, y: 400 } })
    const at = (x: number, y: number) =>
      example.stale !== 'everything' && example.stale.some((rect) => intersects(rect, { x, y, width: 0, height: 0 }))
    expect(at(260, 80)).toBe(true)
    expect(at(260, 480)).toBe(true)
    expect(at(170, 80)).toBe(true)
    expect(at(80, 20)).toBe(false)
    expect(at(440, 80)).toBe(false)
    expect(ids(example.scene.notesIn({ x: 180, y: 400, width: 10, height: 10 }))).toEqual(['b'])
  })

  it('makes stale only the notes that begin or cease to be faded', () => {
    const example = open()
    example.scene.fade(new Set(['a', 'b']))
    example.scene.fade(new Set(['b', 'c']))
    const at = (x: number) =>
      example.stale !== 'everything' &&
      example.stale.some((rect) => intersects(rect, { x, y: 150, width: 0, height: 0 }))
    expect([80, 260, 440].map(at)).toEqual([true, false, true])
    expect([...example.scene.faded]).toEqual(['b', 'c'])
  })

  it('paints nothing while the edited note is typed into, and paints it when it moves or is left', () => {
    const example = open()
    example.scene.setEditing('b')
    example.stale = []
    example.apply({ type: 'edit-text', id: 'b', text: 'Order placed' })
    expect(example.stale).toEqual([])
    example.apply({ type: 'edit-text', id: 'a', text: 'Order paid' })
    expect(example.stale).not.toEqual([])
    example.stale = []
    example.apply({ type: 'move', ids: ['b'], by: { x: 0, y: 400 } })
    expect(example.stale).not.toEqual([])
    example.stale = []
    example.scene.setEditing(null)
    expect(example.stale).not.toEqual([])
  })

  it('makes nothing stale when a relationship or a name changes', () => {
    const example = open().apply({ type: 'set-names', names: { a: 'A' } })
    expect(example.stale).toEqual([])
  })

  it('shows after loading what is on the board then, and no link that went before', () => {
    const example = open()
    example.board.apply({ in: 'links', id: 'ab', remove: true })
    example.board.apply({ in: 'notes', id: 'c', remove: true })
    example.scene.load()
    expect(example.stale).toBe('everything')
    expect(example.scene.links.in(EVERYWHERE)).toEqual([])
    expect(ids(example.scene.notesIn(EVERYWHERE))).toEqual(['a', 'b'])
  })

  it('forgets what is deleted', () => {
    const { scene } = open().apply({ type: 'delete', ids: ['b', 'f'] })
    expect(ids(scene.notesIn(EVERYWHERE))).toEqual(['a', 'c'])
    expect(scene.framesIn(EVERYWHERE)).toEqual([])
    expect(scene.links.in(EVERYWHERE)).toEqual([])
  })

  it('paints everything anew when very much changes at once', () => {
    const example = new ExampleScene(boardOf({}))
    example.apply({
      type: 'add-notes',
      notes: [
        ...rowOf(
          'event',
          Array.from({ length: 500 }, (_, i) => `n${i}`),
        ),
      ],
    })
    expect(example.stale).toBe('everything')
    expect(example.scene.notesIn(EVERYWHERE)).toHaveLength(500)
  })

  it('puts tape behind pivotal events, all the way up and down', () => {
    const example = open().apply({ type: 'set-pivotal', ids: ['c'], pivotal: true })
    expect(example.scene.tapesIn({ x: 430, y: 90_000, width: 20, height: 20 })).toEqual([440])
    expect(example.stale).toContainEqual(expect.objectContaining({ y: -1e8, height: 2e8 }))
    expect(example.apply({ type: 'delete', ids: ['c'] }).scene.tapesIn(EVERYWHERE)).toEqual([])
  })

  it('takes lifted elements off the wall, with their links, and puts them back', () => {
    const { scene, ...example } = open()
    const [link] = scene.links.in(EVERYWHERE)
    expect(link && scene.isPainted(link)).toBe(true)
    scene.lift(new Set(['a']))
    expect(link && scene.isPainted(link)).toBe(false)
    expect(scene.lifted.has('a')).toBe(true)
    scene.lift(new Set())
    expect(link && scene.isPainted(link)).toBe(true)
    expect(example.stale).toEqual([])
  })
})

describe('Scene: inferred links', () => {
  const infer = (example: ExampleScene, ...pairs: readonly string[]) =>
    example.scene.infer(pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '', reason: 'near' })))
  const shown = ({ scene }: ExampleScene) =>
    scene.links
      .in(EVERYWHERE)
      .map(({ key, drawn }) => `${key} ${drawn}`)
      .sort()

  it('shows them beside the drawn ones, and takes back what is no longer inferred', () => {
    const example = open()
    infer(example, 'bc')
    expect(shown(example)).toEqual(['ab true', 'b → c false'])
    infer(example)
    expect(shown(example)).toEqual(['ab true'])
  })

  it('makes stale only what differs from the last reading', () => {
    const example = open()
    infer(example, 'bc')
    example.stale = []
    infer(example, 'bc')
    expect(example.stale).toEqual([])
  })

  it('takes hundreds at once as it takes one', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `n${index}`)
    const example = new ExampleScene(boardOf({ notes: rowOf('event', ids) }))
    const pairs = ids.slice(1).map((to, index) => ({ from: ids[index] ?? '', to, reason: 'near' }))
    example.scene.infer(pairs)
    expect(example.scene.links.in(EVERYWHERE)).toHaveLength(999)
    expect(example.scene.links.at('n500').map(({ key }) => key)).toEqual(['n499 → n500', 'n500 → n501'])
    example.scene.infer(pairs.slice(0, 1))
    expect(example.scene.links.in(EVERYWHERE).map(({ key }) => key)).toEqual(['n0 → n1'])
    expect(example.scene.links.at('n500')).toEqual([])
  })

  it('shows a drawn link in place of an inferred one', () => {
    const example = open()
    infer(example, 'bc')
    example.apply({ type: 'add-links', links: [{ id: 'drawn', from: 'b', to: 'c' }] })
    expect(shown(example)).toEqual(['ab true', 'drawn true'])
    example.apply({ type: 'delete', ids: ['drawn'] })
    expect(shown(example)).toEqual(['ab true', 'b → c false'])
  })

  it('follows their notes and goes with them', () => {
    const example = open()
    infer(example, 'bc')
    example.apply({ type: 'move', ids: ['c'], by: { x: 500, y: 0 } })
    expect(example.scene.links.find('b → c')?.path.to.x).toBe(860)
    example.apply({ type: 'delete', ids: ['c'] })
    expect(shown(example)).toEqual(['ab true'])
  })
})
