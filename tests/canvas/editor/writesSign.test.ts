import { describe, expect, it } from 'vitest'
import { writesSign } from '../../../src/canvas/editor/writesSign.ts'

const press = (key: string, code: string, altKey = true) =>
  writesSign({ key, code, altKey, ctrlKey: false, metaKey: false, shiftKey: false })

describe('writesSign', () => {
  it('leaves Option with a digit to the keyboards that write a sign by it', () => {
    expect(press('#', 'Digit3')).toBe(true)
    expect(press('|', 'Digit1')).toBe(true)
  })

  it('leaves Alt on the numpad to signs written by their code', () => {
    expect(press('2', 'Numpad2')).toBe(true)
  })

  it('knows Alt with a plain digit, and keys that are no digits, for chords', () => {
    expect(press('3', 'Digit3')).toBe(false)
    expect(press('Enter', 'Enter')).toBe(false)
    expect(press('#', 'Digit3', false)).toBe(false)
  })
})
