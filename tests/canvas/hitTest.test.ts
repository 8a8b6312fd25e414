import { describe, expect, it } from 'vitest'
import { hitTest, linkDots } from '../../src/canvas/hitTest.ts'
import { boardOf, rowOf } from '../support/boardOf.ts'
import { ExampleScene } from '../support/ExampleScene.ts'

const { scene } = new ExampleScene(
  boardOf({
    notes: rowOf('event', ['a', 'b']),
    frames: [{ id: 'f', kind: 'context', name: 'F', x: -100, y: -100, width: 700, height: 500 }],
    links: [{ id: 'ab', from: 'a', to: 'b' }],
  }),
)
scene.infer([{ from: 'b', to: 'a', reason: 'near' }])

const hit = (x: number, y: number, zoom = 1, handlesOf: string | null = null) =>
  hitTest(scene, { x, y }, zoom, handlesOf)

describe('hitTest', () => {
  it('takes a note anywhere on it', () => {
    expect(hit(80, 80)).toEqual({ on: 'note', id: 'a' })
    expect(hit(160, 160)).toEqual({ on: 'note', id: 'a' })
  })

  it('takes a frame by its border and its name, not by its inside', () => {
    expect(hit(-100, 100)).toEqual({ on: 'frame', id: 'f' })
    expect(hit(-60, -112)).toEqual({ on: 'frame', id: 'f' })
    expect(hit(400, 300)).toEqual({ on: 'wall' })
  })

  it('takes a thin thing more easily the further away one is', () => {
    expect(hit(-70, 300)).toEqual({ on: 'wall' })
    expect(hit(-70, 300, 0.2)).toEqual({ on: 'frame', id: 'f' })
  })

  it('takes a drawn link before an inferred one, between the notes', () => {
    expect(hit(170, 80)).toEqual({ on: 'link', id: 'ab' })
  })

  it('takes handles before notes, where they are shown', () => {
    expect(hit(160, 160, 1, 'a')).toEqual({ on: 'resize-handle', id: 'a', corner: 'bottom-right' })
    const [dot] = linkDots({ x: 0, y: 0, width: 160, height: 160 }, 1)
    expect(dot && hit(dot.x, dot.y, 1, 'a')).toEqual({ on: 'link-handle', id: 'a' })
    expect(hit(-100, -100, 1, 'f')).toEqual({ on: 'resize-handle', id: 'f', corner: 'top-left' })
  })

  it('takes nothing far from everything', () => {
    expect(hit(5000, 5000)).toEqual({ on: 'wall' })
  })
})
