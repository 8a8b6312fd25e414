import { LIMITS } from './Board.ts'

/** 1 to 128 characters (code points), none of them a lone surrogate. */
export function isId(value: string): boolean {
  if (value.length === 0 || value.length > 2 * LIMITS.idLength || /\p{Surrogate}/u.test(value)) return false
  return value.length <= LIMITS.idLength || [...value].length <= LIMITS.idLength
}
