/** Each readable under white words (contrast at least 4.5) and apart from the others and from the stickies. */
export const PEER_COLOURS = [
  '#b3261e',
  '#a8410a',
  '#7a5700',
  '#4a6b00',
  '#1b7a32',
  '#00756a',
  '#006f94',
  '#1558d6',
  '#4f46c9',
  '#7b3ab8',
  '#a3248f',
  '#b3205f',
] as const

/** The same name has the same colour on every page. */
export function peerColour(name: string): string {
  let hash = 0x811c9dc5
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return PEER_COLOURS[(hash >>> 0) % PEER_COLOURS.length] ?? PEER_COLOURS[0]
}
