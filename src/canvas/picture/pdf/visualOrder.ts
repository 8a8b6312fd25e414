const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LTR = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

type Direction = 'ltr' | 'rtl'

/**
 * The characters of one line from left to right as they are seen: stretches of one direction keep together, and what has
 * none (spaces, signs) goes with its neighbours where they agree, else with the line.
 */
export function visualOrder(graphemes: readonly string[], line: Direction): readonly string[] {
  const own = graphemes.map((grapheme): Direction | null =>
    RTL.test(grapheme) ? 'rtl' : LTR.test(grapheme) ? 'ltr' : null,
  )
  const stretches: { direction: Direction; graphemes: string[] }[] = []
  for (const [at, grapheme] of graphemes.entries()) {
    const direction = own[at] ?? between(own, at, line)
    const last = stretches.at(-1)
    if (last?.direction === direction) last.graphemes.push(grapheme)
    else stretches.push({ direction, graphemes: [grapheme] })
  }
  const seen = stretches.map((stretch) =>
    stretch.direction === 'rtl' ? stretch.graphemes.toReversed() : stretch.graphemes,
  )
  return (line === 'rtl' ? seen.toReversed() : seen).flat()
}

function between(own: readonly (Direction | null)[], at: number, line: Direction): Direction {
  const before = own.slice(0, at).findLast((direction) => direction !== null) ?? line
  const after = own.slice(at).find((direction) => direction !== null) ?? line
  return before === after ? before : line
}
