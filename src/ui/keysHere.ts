import { keysOf } from './keysOf.ts'

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** A chord (`Mod+C`) as the keyboard of this machine writes it. */
export function keysHere(chord: string): string {
  return keysOf(chord, isApple)
}
