import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/ui/keysOf.ts'

describe('keys of a chord', () => {
  it('writes Ctrl on a PC and signs on an Apple keyboard', () => {
    expect(keysOf('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
    expect(keysOf('Mod+Shift+Z', true)).toBe('⌘⇧Z')
  })

  it('keeps a plus sign that is itself the key', () => {
    expect(keysOf('Mod++', false)).toBe('Ctrl++')
  })

  it('draws arrows', () => {
    expect(keysOf('Shift+ArrowUp', false)).toBe('Shift+↑')
  })
})
