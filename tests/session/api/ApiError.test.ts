import { describe, expect, it } from 'vitest'
import { apiErrorOf } from '../../../src/session/api/ApiError.ts'

describe('an answer that is an error', () => {
  it('brings code, sentence and pointer', async () => {
    const body = { code: 'bad-board', message: 'A note without an id.', pointer: '/notes/3' }
    expect(await apiErrorOf(Response.json(body, { status: 400 }))).toMatchObject(body)
  })

  it('gives a sentence where the body is something else', async () => {
    const error = await apiErrorOf(new Response('<html>Bad Gateway</html>', { status: 502 }))
    expect(error.code).toBe('bad-answer')
    expect(error.message).toContain('502')
  })
})
