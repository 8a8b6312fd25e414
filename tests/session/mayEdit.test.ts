import { expect, it } from 'vitest'
import { mayEdit } from '../../src/session/mayEdit.ts'

it('takes edits by every link but a view link, and by none that the server refused', () => {
  const refusal = { code: 4401, message: 'No.' }
  expect(mayEdit({ role: null, refusal: null })).toBe(true)
  expect(mayEdit({ role: 'edit', refusal: null })).toBe(true)
  expect(mayEdit({ role: 'facilitate', refusal: null })).toBe(true)
  expect(mayEdit({ role: 'view', refusal: null })).toBe(false)
  expect(mayEdit({ role: 'edit', refusal })).toBe(false)
  expect(mayEdit({ role: null, refusal })).toBe(false)
})
