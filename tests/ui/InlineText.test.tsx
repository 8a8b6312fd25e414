// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { InlineText } from '../../src/ui/InlineText.tsx'
import { mount } from '../support/mount.ts'
import { pressIn, typeInto } from '../support/typeInto.ts'

/** The field with "Before" in it, and what it gave to keep. */
async function shown() {
  const kept: string[] = []
  await mount(<InlineText label="Title" value="Before" onCommit={(text) => kept.push(text)} />)
  const field = document.querySelector('input')
  if (!field) throw new Error('no field is shown')
  return { field, kept }
}

describe('text that is edited where it stands', () => {
  it('is kept by Enter', async () => {
    const { field, kept } = await shown()
    await typeInto(field, 'After')
    await pressIn(field, 'Enter')
    expect(kept).toEqual(['After'])
    expect(document.activeElement).not.toBe(field)
  })

  it('is dropped by Esc', async () => {
    const { field, kept } = await shown()
    await typeInto(field, 'After')
    await pressIn(field, 'Escape')
    expect(kept).toEqual([])
    expect(field.value).toBe('Before')
    expect(document.activeElement).not.toBe(field)
  })

  it('is neither while an input method is composing', async () => {
    const { field, kept } = await shown()
    await typeInto(field, 'あ')
    await pressIn(field, 'Enter', { isComposing: true })
    await pressIn(field, 'Escape', { isComposing: true })
    expect(kept).toEqual([])
    expect(document.activeElement).toBe(field)
  })
})
