import { expect, it } from 'vitest'
import { troubleOf } from '../../../src/panels/trouble/troubleOf.ts'

it('advises at a limit what the server said of it, else in general', () => {
  expect(troubleOf(4429, 'Keep a copy, then reload the page.').advice).toBe('Keep a copy, then reload the page.')
  expect(troubleOf(4429).advice).toMatch(/full or crowded/)
})

it('keeps to its own advice for everything else', () => {
  expect(troubleOf(4401, 'The server saves again.')).toEqual(troubleOf(4401))
  expect(troubleOf(4999, 'The server saves again.').title).toBe('The server turned this page away')
})
