import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { SharedPresence } from '../../../src/session/presence/SharedPresence.ts'

const opened: Awareness[] = []

/** Somebody's awareness, and what it sent so far. */
function person(name: string) {
  const awareness = new Awareness(new Y.Doc())
  opened.push(awareness)
  const presence = new SharedPresence(awareness, name)
  const frames: Uint8Array[] = []
  awareness.on('update', (_clients: unknown, origin: unknown) => {
    if (origin === 'local') frames.push(encodeAwarenessUpdate(awareness, [awareness.clientID]))
  })
  return { awareness, presence, frames, id: awareness.clientID }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const awareness of opened.splice(0)) awareness.destroy()
  vi.useRealTimers()
})

describe('own presence', () => {
  it('goes out at once, then at most every 50 ms, and the last value always arrives', () => {
    const ada = person('Ada')
    vi.advanceTimersByTime(1_000)
    for (let x = 1; x <= 100; x++) {
      ada.presence.setCursor({ x, y: 0 })
      vi.advanceTimersByTime(10)
    }
    expect(ada.frames.length).toBeGreaterThanOrEqual(19)
    expect(ada.frames.length).toBeLessThanOrEqual(21)
    vi.advanceTimersByTime(50)
    expect(ada.awareness.getLocalState()).toMatchObject({ name: 'Ada', cursor: [100, 0] })
    const sent = ada.frames.length
    ada.presence.setCursor({ x: 100, y: 0 })
    vi.advanceTimersByTime(100)
    expect(ada.frames.length).toBe(sent)
  })
})

describe('others', () => {
  it('keep their identity until they change', () => {
    const [ada, bob, cleo] = [person('Ada'), person('Bob'), person('Cleo')]
    const hear = (who: typeof bob) =>
      applyAwarenessUpdate(ada.awareness, encodeAwarenessUpdate(who.awareness, [who.id]), 'wire')
    hear(bob)
    hear(cleo)
    const before = ada.presence.peers.getState()
    vi.advanceTimersByTime(100)
    cleo.presence.setCursor({ x: 1, y: 1 })
    hear(cleo)
    const after = ada.presence.peers.getState()
    expect(after.get(bob.id)).toBe(before.get(bob.id))
    expect(after.get(cleo.id)?.cursor).toEqual({ x: 1, y: 1 })
    expect([...before.keys()]).toEqual([bob.id, cleo.id])
    bob.awareness.setLocalState({ ...bob.awareness.getLocalState(), unknown: 1 })
    hear(bob)
    expect(ada.presence.peers.getState()).toBe(after)
  })

  it('are gone when awareness says so', () => {
    const [ada, bob] = [person('Ada'), person('Bob')]
    applyAwarenessUpdate(ada.awareness, encodeAwarenessUpdate(bob.awareness, [bob.id]), 'wire')
    expect(ada.presence.peers.getState().size).toBe(1)
    removeAwarenessStates(ada.awareness, [bob.id], 'timeout')
    expect(ada.presence.peers.getState().size).toBe(0)
  })
})
