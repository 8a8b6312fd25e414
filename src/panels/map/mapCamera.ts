import { type Camera, createCamera } from '../../workspace/camera/Camera.ts'
import { fitted, ZOOM } from '../../workspace/camera/CameraState.ts'
import { browserClock } from '../../workspace/camera/Clock.ts'

const MARGIN_PX = 28
const PAN_PX = 72
/** A small map is shown no larger than this. */
const LARGEST_FIT = 1.25

type Picture = { readonly width: number; readonly height: number }

/** The camera over the map: pixels of the drawing instead of board units. */
export interface MapCamera {
  readonly camera: Camera
  /** Shows the whole picture; from then on a new picture is shown whole too, until somebody moves the camera. */
  fit(picture: Picture, how: 'at once' | 'flying'): void
  /** Shows a new picture, or the old one in a new size, whole where nobody moved the camera. */
  follow(picture: Picture): void
  zoomBy(factor: number): void
  /** Does what a chord says (`chordOf`); false where it says nothing here. */
  obey(chord: string, picture: Picture): boolean
}

export function createMapCamera(): MapCamera {
  const camera = createCamera(browserClock)
  let untouched: object | null = camera.get()

  const whole = ({ width, height }: Picture) =>
    fitted({ x: 0, y: 0, width, height }, camera.size, MARGIN_PX, LARGEST_FIT)
  const zoomBy = (factor: number) => camera.zoomAt({ x: camera.size.width / 2, y: camera.size.height / 2 }, factor)
  const mapCamera: MapCamera = {
    camera,
    fit(picture, how) {
      if (camera.size.width === 0) return
      if (how === 'flying') camera.flyTo(whole(picture))
      else {
        camera.set(whole(picture))
        untouched = camera.get()
      }
    },
    follow(picture) {
      if (camera.get() === untouched) mapCamera.fit(picture, 'at once')
    },
    zoomBy,
    obey(chord, picture) {
      const pans: Readonly<Record<string, { x: number; y: number }>> = {
        ArrowLeft: { x: PAN_PX, y: 0 },
        ArrowRight: { x: -PAN_PX, y: 0 },
        ArrowUp: { x: 0, y: PAN_PX },
        ArrowDown: { x: 0, y: -PAN_PX },
      }
      const pan = pans[chord]
      if (pan) camera.panBy(pan)
      else if (['+', '=', 'Mod+=', 'Mod++'].includes(chord)) zoomBy(ZOOM.step)
      else if (['-', 'Mod+-'].includes(chord)) zoomBy(1 / ZOOM.step)
      else if (chord === 'Mod+0') zoomBy(1 / camera.get().zoom)
      else if (chord === 'Shift+1') mapCamera.fit(picture, 'flying')
      else return false
      return true
    },
  }
  return mapCamera
}
