import { Maximize, Minus, Plus } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { MapDrawing } from '../../domain/context-map/drawContextMap.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { chordOf } from '../../workspace/actions/chordOf.ts'
import { ZOOM } from '../../workspace/camera/CameraState.ts'
import { listenToWheel } from '../../workspace/camera/listenToWheel.ts'
import { dragToPan } from './dragToPan.ts'
import styles from './MapFace.module.css'
import { createMapCamera } from './mapCamera.ts'

interface MapStageProps {
  readonly drawing: MapDrawing
  /** A click beside everything, or Escape. */
  readonly onLetGo: () => void
  readonly children: ReactNode
}

/** Where the picture lies: wheel, drag and keys move it; the picture follows without React. */
export function MapStage({ drawing, onLetGo, children }: MapStageProps) {
  const host = useRef<HTMLElement>(null)
  const plane = useRef<HTMLDivElement>(null)
  const [view] = useState(createMapCamera)
  const { camera } = view

  useEffect(() => {
    const element = host.current
    if (!element) return
    element.tabIndex = 0
    const place = () => {
      const { x, y, zoom } = camera.get()
      if (plane.current) plane.current.style.transform = `translate(${-x * zoom}px, ${-y * zoom}px) scale(${zoom})`
    }
    place()
    const stops = [camera.subscribe(place), listenToWheel(element, camera), dragToPan(element, camera)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [camera])

  useEffect(() => {
    const element = host.current
    if (!element) return
    const resize = () => {
      camera.resize({ width: element.clientWidth, height: element.clientHeight })
      view.follow(drawing)
    }
    resize()
    const observer = new ResizeObserver(resize)
    observer.observe(element)
    return () => observer.disconnect()
  }, [camera, view, drawing])

  return (
    <div className={styles.stage}>
      <section
        ref={host}
        aria-label="Context map"
        className={styles.viewport}
        onClick={(event) => {
          const { target } = event
          if (target instanceof Element && !target.closest('[role=button]')) onLetGo()
        }}
        onKeyDown={(event) => {
          const chord = chordOf(event.nativeEvent)
          if (chord === 'Escape') onLetGo()
          else if (!view.obey(chord, drawing)) return
          event.preventDefault()
        }}
      >
        <div ref={plane} className={styles.plane}>
          {children}
        </div>
      </section>
      <div role="toolbar" aria-label="Zoom of the map" className={styles.zoom}>
        <IconButton label="Zoom out" side="top" icon={<Minus />} onClick={() => view.zoomBy(1 / ZOOM.step)} />
        <IconButton label="Zoom in" side="top" icon={<Plus />} onClick={() => view.zoomBy(ZOOM.step)} />
        <IconButton
          label="Fit the map"
          shortcut="Shift+1"
          side="top"
          icon={<Maximize />}
          onClick={() => view.fit(drawing, 'flying')}
        />
      </div>
    </div>
  )
}
