import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { notices } from '../../../src/ui/notices/notices.ts'
import { sayIfSlow } from '../../../src/ui/notices/sayIfSlow.ts'

const messages = () => notices.getState().map(({ message }) => message)
const done = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms, 'done'))
const failed = (ms: number) => new Promise((_, reject) => setTimeout(reject, ms, new Error('full')))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

it('says that work goes on when it takes longer than a second', async () => {
  const work = sayIfSlow('Making it …', done(3_000))
  await vi.advanceTimersByTimeAsync(1_500)
  expect(messages()).toEqual(['Making it …'])
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await work).toBe('done')
})

it('says nothing of quick work, and nothing after work that failed', async () => {
  const fails = expect(sayIfSlow('Making it …', failed(10))).rejects.toThrow('full')
  const quick = sayIfSlow('Making it …', done(10))
  await vi.advanceTimersByTimeAsync(3_000)
  await fails
  expect([await quick, messages()]).toEqual(['done', []])
})
