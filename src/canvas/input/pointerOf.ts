import type { BoardPointer } from '../../tools/BoardPointer.ts'
import { toBoard } from '../../workspace/camera/CameraState.ts'
import { hitTest } from '../hitTest.ts'
import { handlesOf } from '../overlay/handlesOf.ts'
import type { WallView } from '../WallView.ts'

/** The part of a browser event that makes a `BoardPointer`. */
export interface HostEvent {
  readonly clientX: number
  readonly clientY: number
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly pointerType: string
}

export function pointerOf(event: HostEvent, host: Element, wall: WallView): BoardPointer {
  const { workspace } = wall.sources
  const { left, top } = host.getBoundingClientRect()
  const pixel = { x: event.clientX - left, y: event.clientY - top }
  const camera = workspace.camera.get()
  const at = toBoard(camera, pixel)
  return {
    at,
    pixel,
    target: hitTest(wall.scene, at, camera.zoom, handlesOf(workspace)),
    shift: event.shiftKey,
    alt: event.altKey,
    mod: event.ctrlKey || event.metaKey,
    touch: event.pointerType === 'touch',
  }
}
