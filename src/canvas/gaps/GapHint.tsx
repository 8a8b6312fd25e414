import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { rectOf } from '../../domain/board/Board.ts'
import type { CodeGap } from '../../domain/export/typescript/findGaps.ts'
import { toBoard, toScreen } from '../../workspace/camera/CameraState.ts'
import type { WallView } from '../WallView.ts'
import styles from './GapHint.module.css'

/** Pixels between the sticky and the hint. */
const AWAY = 8

/** Says of the faded sticky under the pointer why it is not in the code. */
export function GapHint({ wall }: { readonly wall: WallView }) {
  const { workspace, reading } = wall.sources
  const shows = useStore(workspace.store, (state) => state.showsGaps)
  const gaps = useStore(reading.state, (state) => state.gaps)
  return shows && gaps ? <Hint wall={wall} gaps={gaps} /> : null
}

function Hint({ wall, gaps }: { readonly wall: WallView; readonly gaps: readonly CodeGap[] }) {
  const { camera } = wall.sources.workspace
  const box = useRef<HTMLParagraphElement>(null)
  const [under, setUnder] = useState<CodeGap>()

  useEffect(() => {
    const host = box.current?.parentElement
    if (!host) return
    const look = ({ clientX, clientY, buttons }: PointerEvent) => {
      const { left, top } = host.getBoundingClientRect()
      const at = toBoard(camera.get(), { x: clientX - left, y: clientY - top })
      const note = buttons === 0 ? wall.scene.notesIn({ ...at, width: 0, height: 0 }).at(-1) : undefined
      setUnder(note && gaps.find((gap) => gap.note === note.id))
      if (!note || !box.current) return
      const { x, y, width, height } = rectOf(note)
      const foot = toScreen(camera.get(), { x: x + width / 2, y: y + height })
      box.current.style.transform = `translate(${foot.x}px, ${foot.y + AWAY}px) translateX(-50%)`
    }
    const leave = () => setUnder(undefined)
    host.addEventListener('pointermove', look)
    host.addEventListener('pointerleave', leave)
    const stop = camera.subscribe(leave)
    return () => {
      host.removeEventListener('pointermove', look)
      host.removeEventListener('pointerleave', leave)
      stop()
    }
  }, [wall, camera, gaps])

  return (
    <p ref={box} className={styles.hint} hidden={!under}>
      Not in code: {under?.why}
    </p>
  )
}
