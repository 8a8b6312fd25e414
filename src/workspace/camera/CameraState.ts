import type { Point, Rect } from '../../domain/geometry/Rect.ts'

/** x, y: the board point at the canvas's top left; zoom: screen pixels a board unit. */
export interface CameraState {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Screen pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

export const ZOOM = { min: 0.02, max: 4, step: 1.25 } as const

export const clampZoom = (zoom: number): number => Math.min(ZOOM.max, Math.max(ZOOM.min, zoom))

/** Board point → pixels from the canvas's top left. */
export function toScreen(camera: CameraState, point: Point): Point {
  return { x: (point.x - camera.x) * camera.zoom, y: (point.y - camera.y) * camera.zoom }
}

/** Pixels from the canvas's top left → board point. */
export function toBoard(camera: CameraState, point: Point): Point {
  return { x: camera.x + point.x / camera.zoom, y: camera.y + point.y / camera.zoom }
}

/** The part of the board that a canvas of this size shows. */
export function viewOf(camera: CameraState, size: Size): Rect {
  return { x: camera.x, y: camera.y, width: size.width / camera.zoom, height: size.height / camera.zoom }
}

/** The wall follows the hand: `by` is how far it went, in pixels. */
export function panned(camera: CameraState, by: Point): CameraState {
  return { x: camera.x - by.x / camera.zoom, y: camera.y - by.y / camera.zoom, zoom: camera.zoom }
}

/** The board point under this pixel stays under it. */
export function zoomedAt(camera: CameraState, pixel: Point, zoom: number): CameraState {
  const next = clampZoom(zoom)
  const fixed = toBoard(camera, pixel)
  return { x: fixed.x - pixel.x / next, y: fixed.y - pixel.y / next, zoom: next }
}

/** Shows the whole rectangle in the middle, with a margin in pixels, no nearer than `maxZoom`. */
export function fitted(rect: Rect, size: Size, margin = 88, maxZoom = 1): CameraState {
  const width = Math.max(1, size.width - 2 * margin)
  const height = Math.max(1, size.height - 2 * margin)
  const zoom = clampZoom(Math.min(maxZoom, width / Math.max(1, rect.width), height / Math.max(1, rect.height)))
  return centred({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }, size, zoom)
}

/** Puts a board point in the middle of the canvas. */
export function centred(point: Point, size: Size, zoom: number): CameraState {
  return { x: point.x - size.width / 2 / zoom, y: point.y - size.height / 2 / zoom, zoom }
}

/** The smallest pan that brings the rectangle into view, `margin` pixels from the edge; too large a one shows its top left. */
export function revealing(camera: CameraState, rect: Rect, size: Size, margin = 48): CameraState {
  const shift = (start: number, length: number, from: number, room: number) => {
    const gap = margin / camera.zoom
    if (start < from + gap || length > room - 2 * gap) return start - gap
    const over = start + length + gap - (from + room)
    return over > 0 ? from + over : from
  }
  const view = viewOf(camera, size)
  const inside =
    rect.x >= view.x &&
    rect.y >= view.y &&
    rect.x + rect.width <= view.x + view.width &&
    rect.y + rect.height <= view.y + view.height
  if (inside) return camera
  return {
    x: shift(rect.x, rect.width, view.x, view.width),
    y: shift(rect.y, rect.height, view.y, view.height),
    zoom: camera.zoom,
  }
}

/** The camera on its way from a to b, t from 0 to 1: zoom moves evenly to the eye, around the pixel both share. */
export function between(a: CameraState, b: CameraState, t: number): CameraState {
  const zoom = a.zoom * (b.zoom / a.zoom) ** t
  const shrink = 1 / a.zoom - 1 / b.zoom
  const along = (from: number, to: number) =>
    Math.abs(shrink) < 1e-6 ? from + (to - from) * t : from + ((to - from) / shrink) * (1 / a.zoom - 1 / zoom)
  return { x: along(a.x, b.x), y: along(a.y, b.y), zoom }
}
