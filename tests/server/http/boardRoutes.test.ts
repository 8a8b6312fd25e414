import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { formatBoard } from '../../../src/domain/board/formatBoard.ts'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { TEMPLATES } from '../../../src/domain/board/templates.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

function parsedBoard(file: string) {
  const result = parseBoard(file)
  if (!result.ok) throw new Error(result.message)
  return result.board
}
const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } })

describe('the routes of a board', () => {
  it('creates a board with three different links', async () => {
    const server = await startTestServer()
    const answer = await fetch(`${server.http}/api/boards`, { method: 'POST' })
    expect(answer.status).toBe(201)
    const { id, links } = await answer.json()
    expect(id).toMatch(/^[\w-]{16,64}$/)
    const pattern = new RegExp(`^/b/${id}#[\\w-]{22,}$`)
    for (const link of [links.facilitate, links.edit, links.view]) expect(link).toMatch(pattern)
    expect(new Set(Object.values(links)).size).toBe(3)
  })

  it('gives the board file to every role and to nobody else', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    for (const key of Object.values(keys)) {
      const answer = await fetch(`${server.http}/api/boards/${id}/board.json`, bearer(key))
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toContain('application/json')
      expect(await answer.json()).toMatchObject({ format: 'wallstorm.board', version: 1 })
    }
    const nobody = await fetch(`${server.http}/api/boards/${id}/board.json`)
    expect(nobody.status).toBe(401)
    expect(await nobody.json()).toMatchObject({ code: 'unauthorized' })
    const nowhere = await fetch(`${server.http}/api/boards/no-such-board-here/board.json`, bearer(keys.edit))
    expect(nowhere.status).toBe(404)
  })

  it('takes a board file and gives it back canonical, the same bytes for the same board', async () => {
    const server = await startTestServer()
    const file = await readFile('tests/fixtures/food-delivery.wall.json', 'utf8')
    const { id, keys } = await server.createBoard(`\uFEFF${file}`)
    const read = async () => (await fetch(`${server.http}/api/boards/${id}/board.json`, bearer(keys.view))).text()
    expect(await read()).toBe(formatBoard(parsedBoard(file)))
    await server.restart()
    expect(await read()).toBe(formatBoard(parsedBoard(file)))
  })

  it('makes a board from each template', async () => {
    const server = await startTestServer({ pageDir: 'public' })
    for (const { name } of TEMPLATES) {
      const { id, keys } = await server.createBoard(JSON.stringify({ template: name }))
      const board = await (await fetch(`${server.http}/api/boards/${id}/board.json`, bearer(keys.view))).json()
      expect(board.notes.length, name).toBeGreaterThan(0)
    }
    const listed = await (await fetch(`${server.http}/api/templates`)).json()
    expect(listed.templates.map(({ name }: { name: string }) => name)).toEqual(TEMPLATES.map(({ name }) => name))
  })

  it('serves the schema of the board file', async () => {
    const server = await startTestServer()
    const schema = await (await fetch(`${server.http}/schema/board.v1.json`)).json()
    expect(schema).toMatchObject({ $id: '/schema/board.v1.json', type: 'object' })
  })

  it('tells a link its role', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    for (const [role, key] of Object.entries(keys)) {
      const answer = await fetch(`${server.http}/api/boards/${id}`, bearer(key))
      expect(await answer.json()).toEqual({ id, role })
    }
  })

  it('refuses a bad body with 400 and makes nothing', async () => {
    const server = await startTestServer()
    const post = (body: string) => fetch(`${server.http}/api/boards`, { method: 'POST', body })
    for (const body of ['{', '[]', '{"template": "no-such"}', '{"format": "wallstorm.board"}']) {
      const answer = await post(body)
      expect(answer.status, body).toBe(400)
      expect(await answer.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) })
    }
  })

  it('refuses more than 32 MiB with 413', async () => {
    const server = await startTestServer()
    const body = ' '.repeat(32 * 1024 * 1024 + 1)
    const answer = await fetch(`${server.http}/api/boards`, { method: 'POST', body })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'too-large' })
  })

  it('slows down who makes boards by the dozen', async () => {
    const server = await startTestServer({ limits: { boardsPerMinute: 3 } })
    const post = () => fetch(`${server.http}/api/boards`, { method: 'POST' })
    for (let n = 0; n < 3; n++) expect((await post()).status).toBe(201)
    const refused = await post()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('takes no request from another site', async () => {
    const server = await startTestServer()
    const post = (origin: string) => fetch(`${server.http}/api/boards`, { method: 'POST', headers: { origin } })
    expect((await post('https://evil.example')).status).toBe(403)
    expect((await post(server.http)).status).toBe(201)
  })

  it('answers what is not there in JSON', async () => {
    const server = await startTestServer()
    const answer = await fetch(`${server.http}/api/nothing`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'not-found' })
  })
})

describe('a server that is not open to everybody', () => {
  it('makes boards only for who has the token', async () => {
    const server = await startTestServer({}, { CREATE_TOKEN: 'a-token-of-the-company' })
    const post = (token?: string) =>
      fetch(`${server.http}/api/boards`, {
        method: 'POST',
        ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}),
      })
    expect((await post()).status).toBe(401)
    expect((await post('another-token')).status).toBe(401)
    expect((await post('a-token-of-the-company')).status).toBe(201)
  })

  it('counts by the address that its own proxy saw, and believes nobody else', async () => {
    const behind = await startTestServer({ limits: { boardsPerMinute: 1 } }, { TRUSTED_PROXIES: '1' })
    const exposed = await startTestServer({ limits: { boardsPerMinute: 1 } })
    const post = async (http: string, forwarded: string) =>
      (await fetch(`${http}/api/boards`, { method: 'POST', headers: { 'x-forwarded-for': forwarded } })).status
    expect(await post(behind.http, '9.9.9.9, 1.1.1.1')).toBe(201)
    expect(await post(behind.http, '8.8.8.8, 1.1.1.1')).toBe(429)
    expect(await post(behind.http, '9.9.9.9, 2.2.2.2')).toBe(201)
    expect(await post(exposed.http, '1.1.1.1')).toBe(201)
    expect(await post(exposed.http, '2.2.2.2')).toBe(429)
  })
})
