import { describe, expect, it } from 'vitest'
import { chordOf } from '../../../src/workspace/actions/chordOf.ts'

const press = (key: string, code: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift' | 'altGr')[]) =>
  chordOf({
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    getModifierState: () => held.includes('altGr'),
  })

describe('chordOf', () => {
  it('names letters by the layout', () => {
    expect(press('e', 'KeyE')).toBe('E')
    expect(press('Z', 'KeyZ', 'ctrl', 'shift')).toBe('Mod+Shift+Z')
    expect(press('z', 'KeyY', 'meta')).toBe('Mod+Z')
  })

  it('falls back to the physical key where the layout is not Latin', () => {
    expect(press('у', 'KeyE')).toBe('E')
    expect(press('ए', 'KeyE', 'shift')).toBe('Shift+E')
    expect(press('لا', 'KeyB')).toBe('B')
  })

  it('names digits by the physical key, so that Shift+1 is Shift+1', () => {
    expect(press('!', 'Digit1', 'shift')).toBe('Shift+1')
    expect(press('0', 'Digit0', 'ctrl')).toBe('Mod+0')
  })

  it('names signs without Shift', () => {
    expect(press('?', 'Slash', 'shift')).toBe('?')
    expect(press('+', 'Equal', 'ctrl', 'shift')).toBe('Mod++')
  })

  it('names signs that a layout has on the row of digits', () => {
    expect(press('-', 'Digit6', 'ctrl')).toBe('Mod+-')
    expect(press('+', 'Digit1', 'ctrl')).toBe('Mod++')
    expect(press('à', 'Digit0', 'ctrl')).toBe('Mod+0')
  })

  it('names the digit where Shift or Alt is held with it, whatever sign they write', () => {
    expect(press('+', 'Digit1', 'shift')).toBe('Shift+1')
    expect(press('=', 'Digit0', 'shift')).toBe('Shift+0')
    expect(press('[', 'Digit5', 'alt')).toBe('Alt+5')
  })

  it('names what AltGr writes, whether the system calls it Ctrl and Alt or neither', () => {
    expect(press(']', 'Digit9', 'ctrl', 'alt', 'altGr')).toBe(']')
    expect(press('[', 'Digit8', 'altGr')).toBe('[')
    expect(press('[', 'Digit8', 'ctrl', 'altGr')).toBe('Mod+[')
    expect(press('€', 'KeyE', 'ctrl', 'alt', 'altGr')).toBe('€')
  })

  it('takes Option for Alt, though Firefox calls it AltGr too', () => {
    expect(press('å', 'KeyA', 'alt', 'altGr')).toBe('Alt+A')
  })

  it('tells the arrows of the numpad from its digits', () => {
    expect(press('ArrowUp', 'Numpad8')).toBe('ArrowUp')
    expect(press('8', 'Numpad8')).toBe('8')
  })

  it('names the other keys as the browser does', () => {
    expect(press('ArrowUp', 'ArrowUp', 'shift')).toBe('Shift+ArrowUp')
    expect(press('Enter', 'Enter')).toBe('Enter')
    expect(press(' ', 'Space')).toBe('Space')
  })
})
