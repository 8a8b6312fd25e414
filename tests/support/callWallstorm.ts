import { vi } from 'vitest'
import { main } from '../../server/cli/main.ts'
import type { Finished } from './runWallstorm.ts'

/** The command inside the test's own process: for the many cases that need no process of their own. */
export async function callWallstorm(...words: readonly string[]): Promise<Finished> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text)
      return true
    }),
  )
  try {
    return { code: await main(words), ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
