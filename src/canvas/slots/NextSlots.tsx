import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { type Id, type Note, rectOf } from '../../domain/board/Board.ts'
import { intersects, type Rect } from '../../domain/geometry/Rect.ts'
import { getKind, type NoteKind } from '../../domain/notation/kinds.ts'
import { kindsAfter } from '../../domain/notation/links.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import { Swatch } from '../../ui/Swatch.tsx'
import { useLive } from '../../ui/useLive.ts'
import { getAction } from '../../workspace/actions/ACTIONS.ts'
import { nextAction } from '../../workspace/actions/nextActions.ts'
import { toScreen } from '../../workspace/camera/CameraState.ts'
import { handlesOf } from '../overlay/handlesOf.ts'
import type { WallView } from '../WallView.ts'
import styles from './NextSlots.module.css'

/** Pixels from the note, clear of its link dots. */
const AWAY = 32
/** Pixels that the slots are wide, one above the other. */
const COLUMN = 136
/** Pixels that they are wide side by side, and high. */
const ROW = 300
const SLOT = 26
/** CSS pixels a board unit below which the slots would be larger than what they stand beside. */
const LEAST_ZOOM = 0.25

/** Beside the one selected sticky: what the notation expects after it, each a click away. */
export function NextSlots({ wall }: { readonly wall: WallView }) {
  const { session, workspace } = wall.sources
  const canEdit = useStore(session.status, mayEdit)
  const only = useStore(workspace.store, () => handlesOf(workspace))
  const kind = useLive(session.document, () => (only === null ? undefined : wall.scene.board.notes.get(only)?.kind))
  if (!canEdit || only === null || !kind || kindsAfter(kind).length === 0) return null
  return <Slots key={only} wall={wall} id={only} kind={kind} />
}

function Slots({ wall, id, kind }: { readonly wall: WallView; readonly id: Id; readonly kind: NoteKind }) {
  const { session, workspace } = wall.sources
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const place = () => {
      if (bar.current) placeBar(bar.current, wall, id)
    }
    place()
    const stops = [
      workspace.camera.subscribe(place),
      workspace.preview.subscribe(place),
      session.document.subscribe(place),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [wall, workspace, session, id])

  return (
    <div ref={bar} role="toolbar" aria-label="What comes next" data-over-wall className={styles.slots}>
      {kindsAfter(kind).map((next, slot) => {
        const { label, colour, mark } = getKind(next)
        const action = getAction(nextAction(slot))
        return (
          <button
            key={next}
            type="button"
            className={styles.slot}
            aria-label={`Next: ${label}`}
            aria-keyshortcuts={action.keys[0]?.replace('Mod', 'Control')}
            onClick={() => workspace.run(action.id)}
          >
            <Swatch colour={colour} mark={mark} />
            {label}
          </button>
        )
      })}
    </div>
  )
}

/** Right of the note, else under it; hidden where both are taken, and while something is in the hand. */
function placeBar(bar: HTMLElement, wall: WallView, id: Id): void {
  const { workspace } = wall.sources
  const camera = workspace.camera.get()
  const note = workspace.preview.getState() === null ? wall.scene.board.notes.get(id) : undefined
  const side = note ? freeSide(wall, note, camera.zoom) : null
  if (bar.hidden !== (side === null)) bar.hidden = side === null
  if (!note || side === null) return
  const { x, y, width, height } = rectOf(note)
  bar.dataset.side = side
  const edge = toScreen(camera, { x: x + width, y: y + height / 2 })
  const foot = toScreen(camera, { x: x + width / 2, y: y + height })
  bar.style.transform =
    side === 'right'
      ? `translate(${edge.x + AWAY}px, ${edge.y}px) translateY(-50%)`
      : `translate(${foot.x}px, ${foot.y + AWAY}px) translateX(-50%)`
}

/** Null: both sides are taken, or the note is too small on the screen. */
function freeSide(wall: WallView, note: Note, zoom: number): 'right' | 'below' | null {
  if (zoom < LEAST_ZOOM) return null
  const { x, y, width, height } = rectOf(note)
  const isFree = (place: Rect) =>
    !wall.scene.notesIn(place).some((other) => other.id !== note.id && intersects(rectOf(other), place))
  const right = { x: x + width + 1, y, width: (AWAY + COLUMN) / zoom, height }
  const below = {
    x: x + width / 2 - ROW / 2 / zoom,
    y: y + height + 1,
    width: ROW / zoom,
    height: (AWAY + SLOT) / zoom,
  }
  return isFree(right) ? 'right' : isFree(below) ? 'below' : null
}
