import { type Board, rectOf } from '../../domain/board/Board.ts'
import { boundsOf, type Point, type Rect } from '../../domain/geometry/Rect.ts'
import { boardPointOf, type MinimapPlan, minimapPlan, pixelRectOf } from './minimapPlan.ts'
import { paintView, paintWall } from './paintMinimap.ts'

export const MINIMAP_SIZE = { width: 176, height: 110 }

/** The picture of the stickies follows an edit after this long; what is in view follows at once. */
const PICTURE_MS = 1000
/** … on a large wall after this many times as long as painting it took. */
const REST = 100

interface MinimapSources {
  readonly board: () => Board
  /** What the canvas shows, board units. */
  readonly view: () => Rect
}

/** Paints the minimap: the stickies on a picture of their own, which is only moved about while the camera moves. */
export class MinimapPainter {
  readonly #element: HTMLCanvasElement
  readonly #sources: MinimapSources
  readonly #ratio = Math.max(1, window.devicePixelRatio)
  readonly #picture = document.createElement('canvas')
  #bounds: Rect | undefined
  #plan: MinimapPlan = { scale: 1, origin: { x: 0, y: 0 } }
  #viewInk = ''
  #frame = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #pictureTookMs = 0

  constructor(element: HTMLCanvasElement, sources: MinimapSources) {
    this.#element = element
    this.#sources = sources
    for (const canvas of [element, this.#picture]) {
      canvas.width = MINIMAP_SIZE.width * this.#ratio
      canvas.height = MINIMAP_SIZE.height * this.#ratio
    }
    this.#paintPicture()
  }

  /** The view moved. */
  readonly followView = (): void => {
    this.#frame ||= requestAnimationFrame(this.#paint)
  }

  /** The wall or the theme changed. */
  readonly followWall = (): void => {
    this.#timer ??= setTimeout(this.#paintPicture, Math.max(PICTURE_MS, REST * this.#pictureTookMs))
  }

  /** The board point under a pixel of the minimap. */
  pointAt(pixel: Point): Point {
    return boardPointOf(this.#plan, pixel)
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#timer)
  }

  readonly #paintPicture = (): void => {
    this.#timer = undefined
    const start = performance.now()
    const board = this.#sources.board()
    const inks = getComputedStyle(this.#element)
    this.#viewInk = inks.getPropertyValue('--accent')
    this.#bounds = boundsOf([...Array.from(board.notes.values(), rectOf), ...board.frames.values()])
    const context = this.#cleared(this.#picture)
    if (context && this.#bounds)
      paintWall(context, board, wholePlan(this.#bounds), inks.getPropertyValue('--line-strong'))
    this.#pictureTookMs = performance.now() - start
    this.followView()
  }

  readonly #paint = (): void => {
    this.#frame = 0
    const context = this.#cleared(this.#element)
    if (!context) return
    const view = this.#sources.view()
    this.#plan = minimapPlan(this.#bounds, view, MINIMAP_SIZE)
    if (this.#bounds) {
      const { origin, scale } = wholePlan(this.#bounds)
      const pictured = { ...origin, width: MINIMAP_SIZE.width / scale, height: MINIMAP_SIZE.height / scale }
      const { x, y, width, height } = pixelRectOf(this.#plan, pictured)
      context.drawImage(this.#picture, x, y, width, height)
    }
    paintView(context, view, this.#plan, this.#viewInk)
  }

  #cleared(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    const context = canvas.getContext('2d')
    context?.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0)
    context?.clearRect(0, 0, MINIMAP_SIZE.width, MINIMAP_SIZE.height)
    return context
  }
}

/** Where the picture has the wall: all of it, nothing beside it. */
const wholePlan = (bounds: Rect): MinimapPlan => minimapPlan(bounds, bounds, MINIMAP_SIZE)
