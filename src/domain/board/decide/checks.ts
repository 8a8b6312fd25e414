import type { Point, Rect } from '../../geometry/Rect.ts'
import { type Board, type Id, IMPLICIT_CONTEXT_ID, LIMITS } from '../Board.ts'
import { hasElement } from '../boardQueries.ts'
import { isId } from '../isId.ts'
import type { Refusal } from '../plan.ts'
import { refuse } from './refuse.ts'

/** Ids for new elements: each usable, free on the board and not named twice. */
export function checkNewIds(board: Board, ids: readonly Id[]): Refusal | undefined {
  const seen = new Set<Id>()
  for (const id of ids) {
    if (!isId(id) || id === IMPLICIT_CONTEXT_ID) {
      return refuse(
        'bad-id',
        `“${id.slice(0, 40)}” cannot be an id. Choose another of 1 to ${LIMITS.idLength} characters.`,
      )
    }
    if (seen.has(id) || hasElement(board, id)) {
      return refuse('duplicate-id', `The id “${id}” is taken. Choose another.`)
    }
    seen.add(id)
  }
  return undefined
}

export function checkPlace({ x, y }: Point): Refusal | undefined {
  const inside = (v: number) => Math.abs(v) <= LIMITS.coordinate
  if (inside(x) && inside(y)) return undefined
  return refuse('out-of-bounds', 'That is beyond the edge of the wall. Place it nearer to the middle.')
}

export function checkSize({ width, height }: Pick<Rect, 'width' | 'height'>): Refusal | undefined {
  const usable = (v: number) => v > 0 && v <= LIMITS.coordinate
  if (usable(width) && usable(height)) return undefined
  return refuse('bad-size', 'Width and height must be above 0 and at most 10,000,000.')
}

/** `before` is the text there now: one that a file made longer than the limit may still be shortened. */
export function checkText(text: string, before = ''): Refusal | undefined {
  if (text.length <= Math.max(LIMITS.text, before.length)) return undefined
  return refuse('text-too-long', `A text holds at most ${LIMITS.text.toLocaleString('en')} characters. Split it.`)
}

/** All that one operation brings along. */
export function checkTexts(texts: readonly string[]): Refusal | undefined {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  if (length <= LIMITS.texts) return undefined
  return refuse('text-too-long', 'That is too much text at once. Add it in several parts.')
}

/** The first refusal among the results. */
export function firstRefusal<T>(values: Iterable<T>, check: (value: T) => Refusal | undefined): Refusal | undefined {
  for (const value of values) {
    const refusal = check(value)
    if (refusal) return refusal
  }
  return undefined
}
