// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { useFileDrop } from '../../src/ui/useFileDrop.ts'
import { mountHook } from '../support/mountHook.ts'

async function open() {
  const taken: File[] = []
  const { when } = await mountHook(() => useFileDrop((file) => taken.push(file)))
  const drop = async (types: readonly string[], files: readonly File[]) => {
    const event = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { types, files } })
    await when(() => window.dispatchEvent(event))
    return event
  }
  return { taken, drop }
}

it('takes a file that is dropped', async () => {
  const { taken, drop } = await open()
  const file = new File(['{}'], 'wall.json')
  const event = await drop(['Files'], [file])
  expect([taken, event.defaultPrevented]).toEqual([[file], true])
})

it('leaves text that is dropped to the field under it', async () => {
  const { taken, drop } = await open()
  const event = await drop(['text/plain'], [])
  expect([taken, event.defaultPrevented]).toEqual([[], false])
})
