import { expect, it, vi } from 'vitest'
import { loadElk } from '../../../src/domain/context-map/loadElk.ts'

it('loadElk leaves a web worker its own message handler', async () => {
  const handler = () => {}
  vi.stubGlobal('self', globalThis)
  vi.stubGlobal('onmessage', handler)
  await loadElk()
  expect(Reflect.get(globalThis, 'onmessage')).toBe(handler)
  vi.unstubAllGlobals()
}, 60_000)
