import { describe, expect, it } from 'vitest'
import { Lift } from '../../../src/canvas/lift/Lift.ts'
import type { Peer } from '../../../src/session/Session.ts'
import type { Preview } from '../../../src/workspace/Preview.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'
import { ExampleScene } from '../../support/ExampleScene.ts'

const NOBODY = new Map<number, Peer>()
const NOTHING = new Set<string>()

function open() {
  const example = new ExampleScene(boardOf({ notes: rowOf('event', ['a', 'b', 'c']) }))
  const lift = new Lift(example.scene)
  return {
    ...example,
    apply: example.apply.bind(example),
    scene: example.scene,
    lift,
    drag: (preview: Preview | null) => lift.update(preview, NOTHING, NOBODY, '#000', 0),
    peerDrags: (drag: Peer['drag']) => lift.update(null, NOTHING, new Map([[1, peer(drag)]]), '#000', 0),
  }
}

const moving = (ids: readonly string[], x: number, copies = false): Preview => ({
  show: 'move',
  ids,
  by: { x, y: 0 },
  copies,
  guides: [],
})

function peer(drag: Peer['drag']): Peer {
  const person = { clientId: 1, name: 'Asha', colour: '#123456', role: null, cursor: null }
  return { ...person, selection: [], drag, editing: null, view: null, laser: null, following: null }
}

describe('Lift', () => {
  it('takes what I drag off the wall and puts it back at the drop', () => {
    const { lift, scene, drag } = open()
    drag(moving(['a'], 10))
    expect([...scene.lifted]).toEqual(['a'])
    expect(lift.isCarried('a')).toBe(true)
    drag(null)
    expect(scene.lifted.size).toBe(0)
  })

  it('leaves the originals of copies where they are', () => {
    const { lift, scene, drag } = open()
    drag(moving(['a'], 10, true))
    expect(scene.lifted.size).toBe(0)
    expect(lift.rectOf('a')).toMatchObject({ x: 0 })
  })

  it('knows where a resized element is seen', () => {
    const { lift, scene, drag } = open()
    const to = { x: 0, y: 0, width: 300, height: 200 }
    drag({ show: 'resize', id: 'a', to, guides: [] })
    expect(lift.rectOf('a')).toEqual(to)
    expect(scene.lifted.has('a')).toBe(true)
    expect(lift.isCarried('a')).toBe(false)
  })

  it('holds what a peer let go of until the drop arrives', () => {
    const { lift, scene, peerDrags, drag, apply } = open()
    peerDrags({ ids: ['b'], by: { x: 50, y: 0 } })
    drag(null)
    expect([...scene.lifted]).toEqual(['b'])
    apply({ type: 'move', ids: ['b'], by: { x: 50, y: 0 } })
    lift.settle(new Set(['b']))
    expect(scene.lifted.size).toBe(0)
  })

  it('shows a peer’s note where it was lifted plus the way of the hand, even when its drop has come first', () => {
    const { lift, peerDrags, apply } = open()
    peerDrags({ ids: ['b'], by: { x: 50, y: 0 } })
    apply({ type: 'move', ids: ['b'], by: { x: 50, y: 0 } })
    lift.settle(new Set(['b']))
    expect(lift.rectOf('b')).toMatchObject({ x: 230 })
  })

  it('does not lift again when a peer only says the same ids anew', () => {
    const { scene, peerDrags } = open()
    peerDrags({ ids: ['b'], by: { x: 1, y: 0 } })
    const lifted = scene.lifted
    peerDrags({ ids: ['b'], by: { x: 2, y: 0 } })
    expect(scene.lifted).toBe(lifted)
  })
})
