import { describe, expect, it } from 'vitest'
import { outlineCommand } from '../../../src/panels/outline/outlineCommand.ts'

const press = (key: string, modifiers: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  outlineCommand({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers })

describe('keys in the outline', () => {
  it('goes about by arrows and edits by Enter', () => {
    expect(press('ArrowDown')).toEqual({ do: 'go', to: 'next' })
    expect(press('Enter')).toEqual({ do: 'rename' })
  })

  it('adds a sticky by the key of its kind and retypes with Shift', () => {
    expect(press('c')).toEqual({ do: 'add', kind: 'command' })
    expect(press('C', { shiftKey: true })).toEqual({ do: 'retype', kind: 'command' })
  })

  it('moves a sticky with Alt', () => {
    expect(press('ArrowLeft', { altKey: true })).toEqual({ do: 'move', by: { x: -20, y: 0 } })
  })

  it('leaves other keys to the page', () => {
    expect(press('k', { ctrlKey: true })).toBeUndefined()
    expect(press('Tab')).toBeUndefined()
  })
})
