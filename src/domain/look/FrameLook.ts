import type { Frame } from '../board/Board.ts'
import type { Rect } from '../geometry/Rect.ts'
import type { Subdomain } from '../notation/relationships.ts'
import { elide, type Measure } from './wrapLine.ts'

/** Ink of a frame's border and tab; light and dark. */
const TINTS: Readonly<Record<Subdomain | 'unset', readonly [light: string, dark: string]>> = {
  core: ['#9a4a12', '#f0a56c'],
  supporting: ['#24577f', '#86b9e2'],
  generic: ['#5c5a52', '#b9b4a6'],
  unset: ['#6b5f8a', '#b6a9d8'],
}

export function tintOf(frame: Frame, dark: boolean): string {
  return TINTS[frame.subdomain ?? 'unset'][dark ? 1 : 0]
}

/** Pixels that a frame's name never falls below, at any zoom. */
const LEAST_NAME_PX = 12
const NAME = 18

/** Font size of the name in board units at this many CSS pixels a unit. */
export function nameSizeAt(zoom: number): number {
  return Math.max(NAME, LEAST_NAME_PX / zoom)
}

/** The strip above the frame that holds its name, at most as wide as the frame. */
export function tabBand(frame: Rect, zoom: number): Rect {
  const height = nameSizeAt(zoom) * 1.7
  return { x: frame.x, y: frame.y - height, width: frame.width, height }
}

/** Opacities, corners and dashes, board units. */
export const FRAME_FORMS = {
  context: { paper: 0.6, edge: 0.75, radius: 14, dash: [] },
  lane: { paper: 0.3, edge: 0.45, radius: 2, dash: [10, 8] },
} as const satisfies Readonly<Record<Frame['kind'], object>>
/** Of the tint over a frame's paper. */
export const FRAME_WASH = 0.06

const UNNAMED = { context: 'Unnamed context', lane: 'Unnamed lane' } as const

/** The words above a frame: its name, shortened to what fits, and what is said of it, smaller and behind. */
export interface FrameTitle {
  readonly name: string
  readonly unnamed: boolean
  /** Empty where there is nothing to say or no room. */
  readonly aside: string
  /** Where the aside begins, board units from the name's start. */
  readonly asideAt: number
}

/** Font size of the aside, in sizes of the name. */
export const ASIDE = 0.75

/** Undefined where a frame is too narrow for any word at this font size. */
export function frameTitle(frame: Frame, size: number, measure: Measure): FrameTitle | undefined {
  const room = frame.width / size
  if (room < 2) return undefined
  const named = frame.name.trim()
  const whole = named === '' ? UNNAMED[frame.kind] : named
  const name = measure(whole, true) > room ? elide(whole, room, true, measure) : whole
  const said = [frame.subdomain, frame.bigBallOfMud ? 'big ball of mud' : undefined]
  const aside = said.filter((word) => word !== undefined).join(' · ')
  const used = measure(name, true) + 0.7
  const fits = used + measure(aside, false) * ASIDE < room
  return { name, unnamed: named === '', aside: fits ? aside : '', asideAt: used * size }
}
