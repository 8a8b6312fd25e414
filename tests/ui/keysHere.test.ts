import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['MacIntel', '⌘C'],
  ['iPhone', '⌘C'],
  ['Linux x86_64', 'Ctrl+C'],
  ['Win32', 'Ctrl+C'],
])('writes a chord as the keyboard of a %s does', async (platform, keys) => {
  vi.stubGlobal('navigator', { platform })
  const { keysHere } = await import('../../src/ui/keysHere.ts')
  expect(keysHere('Mod+C')).toBe(keys)
})
