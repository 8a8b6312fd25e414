import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dismiss, notices, say } from '../../src/ui/notices/notices.ts'

const messages = () => notices.getState().map(({ message }) => message)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

describe('notices', () => {
  it('shows the same sentence once', () => {
    say('The wall is full.')
    say('The wall is full.')
    expect(messages()).toEqual(['The wall is full.'])
  })

  it('shows the newest three', () => {
    for (const message of ['a', 'b', 'c', 'd']) say(message)
    expect(messages()).toEqual(['b', 'c', 'd'])
  })

  it('goes by itself, an error later than a word', () => {
    say('word')
    say('error', 'error')
    vi.advanceTimersByTime(7_000)
    expect(messages()).toEqual(['error'])
    vi.advanceTimersByTime(7_000)
    expect(messages()).toEqual([])
  })

  it('goes when it is dismissed', () => {
    say('word')
    dismiss(notices.getState()[0]?.id ?? -1)
    expect(messages()).toEqual([])
  })
})
