import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Peer } from '../../session/Session.ts'
import { toScreen } from '../../workspace/camera/CameraState.ts'
import { browserClock } from '../../workspace/camera/Clock.ts'
import type { WallView } from '../WallView.ts'
import styles from './Cursors.module.css'
import { type Gliding, glide } from './glide.ts'
import { inkOn } from './inkOn.ts'

/** The others' pointers with their names, gliding; each is one element moved outside React. */
export function Cursors({ wall }: { readonly wall: WallView }) {
  const { session, workspace } = wall.sources
  const host = useRef<HTMLDivElement>(null)
  const shown = useStore(session.presence.peers, useShallow(peopleWithCursors))
  const people = useMemo(() => shown.map((entry) => entry.split('\n')), [shown])
  const isAlone = people.length === 0

  useEffect(() => {
    if (isAlone) return
    const gliding = new Map<string, Gliding>()
    let frame: number | null = null
    const step = () => {
      frame = null
      const now = performance.now()
      const atOnce = browserClock.prefersReducedMotion()
      let moving = false
      for (const [id, { cursor }] of session.presence.peers.getState()) {
        const element = host.current?.querySelector(`[data-peer="${id}"]`)
        if (!cursor || !(element instanceof HTMLElement)) continue
        const known = gliding.get(String(id))
        const at = known ?? { at: cursor, since: now }
        if (!known) gliding.set(String(id), at)
        moving = glide(at, cursor, now, atOnce) || moving
        const { x, y } = toScreen(workspace.camera.get(), at.at)
        element.style.transform = `translate(${x}px, ${y}px)`
      }
      if (moving) request()
    }
    const request = () => {
      frame ??= requestAnimationFrame(step)
    }
    const stops = [session.presence.peers.subscribe(request), workspace.camera.subscribe(request)]
    request()
    return () => {
      for (const stop of stops) stop()
      if (frame !== null) cancelAnimationFrame(frame)
    }
  }, [session, workspace, isAlone])

  return (
    <div ref={host} className={styles.cursors} aria-hidden>
      {people.map(([id = '', name, colour = '']) => (
        <div key={id} data-peer={id} className={styles.cursor} style={{ color: colour }}>
          <svg viewBox="0 0 18 20" width="18" height="20" aria-hidden="true">
            <path
              d="M1.5 1.5 16 8l-6.3 2.2L6.6 17z"
              fill="currentColor"
              stroke="white"
              strokeWidth="1.5"
              strokeLinejoin="round"
            />
          </svg>
          <span className={styles.name} style={{ background: colour, color: inkOn(colour) }}>
            {name}
          </span>
        </div>
      ))}
    </div>
  )
}

/** One string a person, so that a moving pointer renders nothing. */
function peopleWithCursors(peers: ReadonlyMap<number, Peer>): readonly string[] {
  return [...peers.values()]
    .filter(({ cursor }) => cursor)
    .map(({ clientId, name, colour }) => [clientId, name.replaceAll('\n', ' '), colour].join('\n'))
}
