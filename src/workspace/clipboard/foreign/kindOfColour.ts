import { NOTE_KINDS, type NoteKind } from '../../../domain/notation/kinds.ts'

/** In Oklab's units: below this chroma a colour is a grey, below this lightness it is no paper. */
const GREY = 0.03
const DARK = 0.4
const WHITE = 0.85

/**
 * The kind whose colour the eye would take this one for; of kinds of one colour the first in the notation. Hue says most,
 * for a paler paper is still of the same colour. Undefined for what is too dark or too grey to be one of them.
 */
export function kindOfColour(colour: string): NoteKind | undefined {
  const here = oklch(colour)
  if (here.lightness < DARK || (here.chroma < GREY && here.lightness < WHITE)) return undefined
  let best: NoteKind | undefined
  let least = Infinity
  for (const { kind, colour: theirs } of NOTE_KINDS) {
    const there = oklch(theirs)
    if (there.chroma < GREY !== here.chroma < GREY) continue
    const turn = Math.abs(there.hue - here.hue)
    const distance = Math.hypot(
      0.3 * (there.lightness - here.lightness),
      0.5 * (there.chroma - here.chroma),
      here.chroma < GREY ? 0 : 0.12 * Math.min(turn, 2 * Math.PI - turn),
    )
    if (distance < least) [best, least] = [kind, distance]
  }
  return best
}

/** Lightness, chroma and hue (radians) of `#rrggbb`, as Oklab has them. */
function oklch(colour: string): { readonly lightness: number; readonly chroma: number; readonly hue: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const u = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const v = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  return { lightness, chroma: Math.hypot(u, v), hue: Math.atan2(v, u) }
}

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
