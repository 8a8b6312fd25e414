import { rectOf } from '../../domain/board/Board.ts'
import type { Rect } from '../../domain/geometry/Rect.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import type { Camera } from '../../workspace/camera/Camera.ts'
import type { Context2D } from './Context2D.ts'
import { paintRegion, type SceneStyle } from './paintRegion.ts'
import type { Scene } from './Scene.ts'
import { snapCamera } from './snapCamera.ts'
import { roughScaleOf, TilePainter } from './TilePainter.ts'
import { TileStore } from './TileStore.ts'
import { setBoardUnits, setPixels, type View } from './View.ts'

/** Zooming is over when the zoom has not changed for this long; then the picture is made crisp. */
const SETTLED_MS = 140

/** Shows the scene through the camera: crisp at rest and while panning, from tiles of the next power of two while zooming. */
export class ScenePainter {
  readonly #scene: Scene
  readonly #camera: Camera
  readonly #style: () => SceneStyle
  readonly #repaint: () => void
  readonly #tiles: TileStore
  readonly #painter: TilePainter
  #zoom = 0
  #zoomedAt = -Infinity
  #settling: ReturnType<typeof setTimeout> | null = null
  /** Frames painted, for the tests that count. */
  frames = 0

  constructor(scene: Scene, camera: Camera, style: () => SceneStyle, repaint: () => void) {
    this.#scene = scene
    this.#camera = camera
    this.#style = style
    this.#repaint = repaint
    this.#tiles = new TileStore((context, region, view) => paintRegion(context, scene, region, view, style()))
    this.#painter = new TilePainter(
      this.#tiles,
      (...place) => this.#paintBlocks(...place),
      () => performance.now(),
    )
    scene.subscribe((stale) => {
      this.#tiles.invalidate(stale)
      repaint()
    })
  }

  /** Paints the whole canvas, opaque. False where some of it comes in the next frame, which is then asked for. */
  paint(context: Context2D): boolean {
    const { pixelRatio } = this.#style()
    const size = {
      width: Math.ceil(this.#camera.size.width * pixelRatio),
      height: Math.ceil(this.#camera.size.height * pixelRatio),
    }
    const view = snapCamera(this.#camera.get(), pixelRatio)
    this.#tiles.setLimit(size.width, size.height)
    this.frames++
    setPixels(context)
    const complete = this.#painter.paint(context, view, size, this.#isZooming() ? roughScaleOf(view.scale) : view.scale)
    if (!complete) this.#repaint()
    return complete
  }

  /** Another theme, font or pixel ratio: nothing painted so far is any good. */
  reset(): void {
    this.#tiles.clear()
    this.#repaint()
  }

  /** A single jump is no zooming; a second change soon after it is. */
  #isZooming(): boolean {
    const { zoom } = this.#camera.get()
    const now = performance.now()
    if (zoom === this.#zoom) return now - this.#zoomedAt < SETTLED_MS && this.#settling !== null
    const again = now - this.#zoomedAt < SETTLED_MS
    this.#zoom = zoom
    this.#zoomedAt = now
    if (this.#settling) clearTimeout(this.#settling)
    this.#settling = again ? setTimeout(() => this.#settle(), SETTLED_MS) : null
    return again
  }

  #settle(): void {
    this.#settling = null
    this.#repaint()
  }

  #paintBlocks(context: Context2D, region: Rect, view: View): void {
    setBoardUnits(context, view)
    context.fillStyle = this.#style().theme.paper
    context.fillRect(region.x, region.y, region.width, region.height)
    for (const note of this.#scene.notesIn(region)) {
      const { x, y, width, height } = rectOf(note)
      context.fillStyle = getKind(note.kind).colour
      context.fillRect(x, y, width, height)
    }
    setPixels(context)
  }
}
