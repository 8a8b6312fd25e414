import { useLayoutEffect, useRef } from 'react'
import type { Id } from '../../domain/board/Board.ts'
import { nameSizeAt, tabBand, tintOf } from '../../domain/look/FrameLook.ts'
import { snapCamera } from '../scene/snapCamera.ts'
import type { WallView } from '../WallView.ts'
import { attachField } from './attachField.ts'
import styles from './Editor.module.css'

const LEAST_WIDTH_PX = 180

/** The field over a frame's name tab. */
export function FrameNameEditor({ wall, id }: { readonly wall: WallView; readonly id: Id }) {
  const field = useRef<HTMLInputElement>(null)

  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    const { session, workspace } = wall.sources
    return attachField(wall, id, element, {
      write: (name) => {
        const outcome = session.document.apply({ type: 'rename-frame', id, name })
        if (!outcome.ok) workspace.store.setState({ notice: outcome })
      },
      place: () => place(element, wall, id),
      onChord: (chord) => {
        if (chord !== 'Escape' && chord !== 'Enter' && chord !== 'Tab') return false
        workspace.store.setState({ editing: null })
        return true
      },
    })
  }, [wall, id])

  return (
    <input
      ref={field}
      className={styles.frameName}
      data-over-wall
      dir="auto"
      spellCheck={false}
      aria-label="Name of the frame"
      placeholder="Name this context"
    />
  )
}

function place(element: HTMLInputElement, wall: WallView, id: Id): void {
  const frame = wall.scene.board.frames.get(id)
  if (!frame) return
  const view = snapCamera(wall.sources.workspace.camera.get(), wall.style.pixelRatio)
  const zoom = view.scale / wall.style.pixelRatio
  const band = tabBand(frame, zoom)
  const { style } = element
  style.transform = `translate(${(band.x - view.x) * zoom}px, ${(band.y - view.y) * zoom}px)`
  style.width = `${Math.max(LEAST_WIDTH_PX, band.width * zoom)}px`
  style.height = `${band.height * zoom}px`
  style.fontSize = `${nameSizeAt(zoom) * zoom}px`
  style.color = tintOf(frame, wall.style.theme.dark)
}
