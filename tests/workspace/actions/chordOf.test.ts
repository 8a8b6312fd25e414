import { describe, expect, it } from 'vitest'
import { chordOf } from '../../../src/workspace/actions/chordOf.ts'

const press = (key: string, code: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]) =>
  chordOf({
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
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
  })

  it('names digits by the physical key, so that Shift+1 is Shift+1', () => {
    expect(press('!', 'Digit1', 'shift')).toBe('Shift+1')
    expect(press('0', 'Digit0', 'ctrl')).toBe('Mod+0')
  })

  it('names signs without Shift', () => {
    expect(press('?', 'Slash', 'shift')).toBe('?')
    expect(press('+', 'Equal', 'ctrl', 'shift')).toBe('Mod++')
  })

  it('names the other keys as the browser does', () => {
    expect(press('ArrowUp', 'ArrowUp', 'shift')).toBe('Shift+ArrowUp')
    expect(press('Enter', 'Enter')).toBe('Enter')
    expect(press(' ', 'Space')).toBe('Space')
  })
})
