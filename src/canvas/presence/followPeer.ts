import type { Peer } from '../../session/Session.ts'
import { between, type CameraState, fitted } from '../../workspace/camera/CameraState.ts'
import { browserClock, type Clock } from '../../workspace/camera/Clock.ts'
import type { WallSources } from '../WallView.ts'

/** After this long two thirds of the way are done. */
const EASE_MS = 90
/** Pixels too few to see. */
const THERE = 0.5

/** While somebody is followed, the camera glides after what they see; moving it oneself ends that, and so does their leaving. */
export function followPeer(
  { session, workspace }: Pick<WallSources, 'session' | 'workspace'>,
  clock: Clock = browserClock,
): () => void {
  const { camera, store } = workspace
  const { peers } = session.presence
  let frame: number | null = null
  let since = 0
  let isMine = false
  let last = camera.get()

  const put = (state: CameraState) => {
    isMine = true
    camera.set(state)
    isMine = false
    last = camera.get()
  }
  const target = (): CameraState | null => {
    const { following } = store.getState()
    const peer = following === null ? undefined : peers.getState().get(following)
    return peer?.view ? fitted(peer.view, camera.size, 0, Number.POSITIVE_INFINITY) : null
  }
  const step = () => {
    frame = null
    const to = target()
    if (!to || isThere(camera.get(), to)) return
    const now = clock.now()
    const share = clock.prefersReducedMotion() ? 1 : 1 - Math.exp(-(now - since) / EASE_MS)
    since = now
    put(between(camera.get(), to, share))
    request()
  }
  const request = () => {
    frame ??= clock.requestFrame(step)
  }
  const follow = () => {
    const { following } = store.getState()
    if (following === null) return
    const peer = peers.getState().get(following)
    if (!peer) return store.setState({ following: null })
    if (leadsTo(session.document.doc.clientID, following, peers.getState()))
      return store.setState({ following: null, notice: inCircles(peer.name) })
    if (frame === null) since = clock.now()
    request()
  }
  const stops = [
    store.subscribe(({ following }, before) => {
      if (following === before.following) return
      if (following !== null) put(camera.get())
      follow()
    }),
    peers.subscribe(follow),
    camera.subscribe(() => {
      const isMoved = !isMine && camera.get() !== last
      if (isMoved && store.getState().following !== null) store.setState({ following: null })
    }),
  ]
  return () => {
    if (frame !== null) clock.cancelFrame(frame)
    for (const stop of stops) stop()
  }
}

/** Whether following `from` is following, maybe by way of others, what `to` sees. */
function leadsTo(to: number, from: number, peers: ReadonlyMap<number, Peer>): boolean {
  const passed = new Set<number>()
  for (let at: number | null = from; at !== null && !passed.has(at); at = peers.get(at)?.following ?? null) {
    if (at === to) return true
    passed.add(at)
  }
  return false
}

const inCircles = (name: string) => ({
  code: 'follows-in-circles',
  message: `You no longer follow ${name || 'them'}, who follows you.`,
})

function isThere(a: CameraState, b: CameraState): boolean {
  const away = Math.hypot(a.x - b.x, a.y - b.y) * b.zoom
  return away < THERE && Math.abs(Math.log(a.zoom / b.zoom)) < 1e-3
}
