import { expect, it } from 'vitest'
import { newId } from '../../../src/domain/board/newId.ts'

it('makes ids that differ and need no escaping', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{14}$/)
})
