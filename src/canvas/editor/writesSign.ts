import type { KeyPress } from '../../workspace/actions/chordOf.ts'

/** Whether Alt with a digit's key writes a sign: `#` by Option+3 on British keyboards, a sign by its code on the numpad. */
export function writesSign({ altKey, code, key }: KeyPress): boolean {
  return altKey && /^(?:Digit|Numpad)\d$/.test(code) && code !== `Digit${key}`
}
