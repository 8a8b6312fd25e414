import { beforeEach, describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { followPeer } from '../../../src/canvas/presence/followPeer.ts'
import type { Rect } from '../../../src/domain/geometry/Rect.ts'
import type { Peer, Session } from '../../../src/session/Session.ts'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import { boardOf } from '../../support/boardOf.ts'
import { ManualClock } from '../../support/ManualClock.ts'
import { RecordingBoard } from '../../support/RecordingBoard.ts'

const [ME, ASHA, RAVI] = [1, 7, 8]

function open() {
  const clock = new ManualClock()
  const workspace = createWorkspace(new RecordingBoard(boardOf({})), clock)
  workspace.camera.resize({ width: 1000, height: 500 })
  const peers = createStore<ReadonlyMap<number, Peer>>(() => new Map())
  const session = { presence: { peers }, document: { doc: { clientID: ME } } } as unknown as Session
  followPeer({ session, workspace }, clock)
  return {
    ...{ clock, workspace, camera: workspace.camera },
    looks: (view: Rect) => peers.setState(new Map([[ASHA, { clientId: ASHA, view } as Peer]]), true),
    /** They follow one another, each the one named beside. */
    follows: (...pairs: readonly (readonly [number, number | null])[]) =>
      peers.setState(
        new Map(pairs.map(([clientId, following]) => [clientId, { clientId, name: 'Asha', following } as Peer])),
        true,
      ),
    leaves: () => peers.setState(new Map(), true),
    follow: () => workspace.store.setState({ following: ASHA }),
    get following() {
      return workspace.store.getState().following
    },
  }
}

describe('following somebody', () => {
  let page = open()
  beforeEach(() => {
    page = open()
    page.looks({ x: 4000, y: 2000, width: 2000, height: 1000 })
  })

  it('glides to what they see, and after them', () => {
    page.follow()
    page.clock.pass(32)
    expect(page.camera.get().x).toBeGreaterThan(0)
    expect(page.camera.get().x).toBeLessThan(3990)
    page.clock.pass(2000)
    expect(page.camera.get().zoom).toBeCloseTo(0.5)
    expect(page.camera.get().x).toBeCloseTo(4000, -1)
    page.looks({ x: 0, y: 0, width: 1000, height: 500 })
    page.clock.pass(2000)
    expect(page.camera.get().zoom).toBeCloseTo(1)
    expect(page.following).toBe(ASHA)
  })

  it('jumps for people who asked for less motion', () => {
    page.clock.reducedMotion = true
    page.follow()
    page.clock.pass(16)
    expect(page.camera.get().x).toBeCloseTo(4000)
  })

  it('ends with a pan of one’s own, on the way and at rest', () => {
    page.follow()
    page.clock.pass(64)
    page.camera.panBy({ x: 10, y: 0 })
    expect(page.following).toBeNull()
    page.follow()
    page.clock.pass(3000)
    page.camera.zoomAt({ x: 0, y: 0 }, 1.5)
    expect(page.following).toBeNull()
    const here = page.camera.get()
    page.looks({ x: 0, y: 0, width: 100, height: 50 })
    page.clock.pass(500)
    expect(page.camera.get()).toEqual(here)
  })

  it('does not mind another size of the window', () => {
    page.follow()
    page.clock.pass(500)
    page.camera.resize({ width: 800, height: 500 })
    expect(page.following).toBe(ASHA)
  })

  it('ends when they leave', () => {
    page.follow()
    page.leaves()
    expect(page.following).toBeNull()
  })

  it('ends, and says so, where they follow me back, and be it by way of others', () => {
    for (const pairs of [
      [[ASHA, ME]],
      [
        [ASHA, RAVI],
        [RAVI, ME],
      ],
    ] as const) {
      page.follows([ASHA, null])
      page.follow()
      expect(page.following).toBe(ASHA)
      page.follows(...pairs)
      expect(page.following).toBe(null)
      expect(page.workspace.store.getState().notice?.message).toMatch(/no longer follow Asha/)
    }
  })

  it('goes on where they follow each other, or somebody else', () => {
    page.follow()
    page.follows([ASHA, RAVI], [RAVI, ASHA])
    expect(page.following).toBe(ASHA)
  })
})
