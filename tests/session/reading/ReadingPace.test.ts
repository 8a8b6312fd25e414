import { expect, it } from 'vitest'
import { ReadingPace } from '../../../src/session/reading/ReadingPace.ts'

/** A pace with a hand that can be moved; nothing read yet. */
function paced({ notes = 0 }: { readonly notes?: number } = {}) {
  const hand = { movedAt: Number.NEGATIVE_INFINITY }
  return {
    hand,
    pace: new ReadingPace(
      () => notes,
      () => hand.movedAt,
    ),
  }
}

function read(pace: ReadingPace, { from, took }: { readonly from: number; readonly took: number }): void {
  pace.started(from)
  pace.ended(from + took)
}

it('reads edits that come together at once', () => {
  const { pace } = paced()
  pace.changed(1000)
  pace.changed(1020)
  expect(pace.due(1020)).toBe(10)
})

it('rests four times as long as a reading took, at most two and a half seconds', () => {
  const { pace } = paced()
  read(pace, { from: 1000, took: 100 })
  pace.changed(1100)
  expect(pace.due(1100)).toBe(400)
  read(pace, { from: 2000, took: 1000 })
  pace.changed(3000)
  expect(pace.due(3000)).toBe(2500)
})

it('waits until the hand has been still for as long as a reading takes, which on a small wall is no time', () => {
  const { pace, hand } = paced()
  read(pace, { from: 0, took: 300 })
  hand.movedAt = 9900
  pace.changed(10_000)
  expect(pace.due(10_000)).toBe(200)
  hand.movedAt = 10_150
  expect(pace.due(10_200)).toBe(250)
  read(pace, { from: 20_000, took: 2 })
  hand.movedAt = 29_999
  pace.changed(30_000)
  expect(pace.due(30_000)).toBe(30)
})

it('guesses by the number of stickies what a first reading takes', () => {
  const { pace, hand } = paced({ notes: 10_000 })
  hand.movedAt = 1000
  pace.changed(1000)
  expect(pace.due(1000)).toBe(500)
})

it('reads after five seconds, however busy the hand is', () => {
  const { pace, hand } = paced({ notes: 10_000 })
  pace.changed(1000)
  hand.movedAt = 5900
  expect(pace.due(5900)).toBe(100)
  hand.movedAt = 6000
  expect(pace.due(6000)).toBe(0)
})
