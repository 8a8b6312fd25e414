/** A board file with every array backwards: the same board to Wallstorm. */
export function shuffledBoardFile(text: string): string {
  const file: unknown = JSON.parse(text)
  if (typeof file !== 'object' || file === null) throw new Error('not a board file')
  const backwards = Object.entries(file).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value])
  return JSON.stringify(Object.fromEntries(backwards.toReversed()))
}
