import * as Y from 'yjs'
import { LIMITS } from '../../domain/board/Board.ts'
import { isId } from '../../domain/board/isId.ts'
import { isOrderKey } from '../../domain/board/isOrderKey.ts'
import { wellFormed } from '../../domain/board/wellFormed.ts'
import type { Report } from './Layout.ts'

/** One of the listed words, else the fallback; a missing key is not odd. */
export function readWord<W extends string, F>(
  fields: Y.Map<unknown>,
  key: string,
  words: readonly W[],
  fallback: F,
  report: Report,
): W | F {
  const value = fields.get(key)
  const word = words.find((each) => each === value)
  if (word === undefined && value !== undefined) report('wrong-value', `“${key}” is none of ${words.join(', ')}.`)
  return word ?? fallback
}

export function readFlag(fields: Y.Map<unknown>, key: string, report: Report): boolean {
  const value = fields.get(key)
  if (value !== undefined && typeof value !== 'boolean') report('wrong-value', `“${key}” is neither true nor false.`)
  return value === true
}

/** An id of something that need not be on the board; undefined where there is none. */
export function readId(fields: Y.Map<unknown>, key: string, report: Report): string | undefined {
  const value = fields.get(key)
  if (typeof value === 'string' && isId(value)) return value
  if (value !== undefined) report('wrong-value', `“${key}” is no id.`)
  return undefined
}

/** A plain string is taken as well as a `Y.Text`; the next edit makes it one. */
export function readText(fields: Y.Map<unknown>, key: string, report: Report): string {
  const value = fields.get(key)
  if (value instanceof Y.Text) return wellFormed(value.toString())
  report('wrong-value', `“${key}” is no text.`)
  return typeof value === 'string' ? wellFormed(value) : ''
}

export function readString(fields: Y.Map<unknown>, key: string, report: Report): string {
  const value = fields.get(key)
  if (typeof value !== 'string') report('wrong-value', `“${key}” is no text.`)
  return typeof value === 'string' ? wellFormed(value) : ''
}

/** Top left in board units; what is beyond the wall's edge comes back to it, what is no place is the middle. */
export function readAt(fields: Y.Map<unknown>, report: Report): { readonly x: number; readonly y: number } {
  const [x, y] = readPair(fields.get('at')) ?? []
  if (x === undefined || y === undefined) {
    report('wrong-value', '“at” is no place on the wall.')
    return { x: 0, y: 0 }
  }
  const at = { x: clamp(x), y: clamp(y) }
  if (at.x !== x || at.y !== y) report('wrong-value', '“at” is beyond the edge of the wall.')
  return at
}

export function readSize(
  fields: Y.Map<unknown>,
  report: Report,
): { readonly width: number; readonly height: number } | undefined {
  const value = fields.get('size')
  const [width, height] = readPair(value) ?? []
  const usable = (v: number | undefined): v is number => v !== undefined && v > 0 && v <= LIMITS.coordinate
  if (usable(width) && usable(height)) return { width, height }
  if (value !== undefined) report('wrong-value', '“size” is no size.')
  return undefined
}

export function readZ(fields: Y.Map<unknown>, report: Report): string | undefined {
  const value = fields.get('z')
  if (isOrderKey(value)) return value
  if (value !== undefined) report('wrong-value', '“z” is no place in the drawing order.')
  return undefined
}

function readPair(value: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [a, b]: readonly unknown[] = value
  return typeof a === 'number' && typeof b === 'number' && Number.isFinite(a) && Number.isFinite(b) ? [a, b] : undefined
}

function clamp(v: number): number {
  return Math.min(Math.max(v, -LIMITS.coordinate), LIMITS.coordinate) + 0
}
