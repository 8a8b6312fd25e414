import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createBoardDocument } from '../../../src/document/createBoardDocument.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer, type TestBoard, type TestServer } from '../../support/server/startTestServer.ts'

const FILE = await readFile('tests/fixtures/food-delivery.wall.json', 'utf8')

function asking(server: TestServer, { id }: TestBoard, key: string) {
  return async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${server.http}/api/boards/${id}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, text, body: JSON.parse(text) }
  }
}

describe('the history of a board', () => {
  it('keeps named versions, opens them read-only, and restores one as an edit', async () => {
    const server = await startTestServer()
    const board = await server.createBoard(FILE)
    const ask = asking(server, board, board.keys.edit)
    const before = (await ask('GET', '/board.json')).text
    const kept = await ask('POST', '/versions', { name: '  After lunch ' })
    expect(kept).toMatchObject({ status: 201, body: { name: 'After lunch' } })

    const client = await SyncClient.join(server.ws, board.id, board.keys.edit)
    const wall = createBoardDocument(client.doc)
    wall.apply({ type: 'delete', ids: [...wall.board.notes.keys()].slice(0, 5) })
    const [some] = wall.board.notes.keys()
    if (!some) throw new Error('a note')
    wall.apply({ type: 'edit-text', id: some, text: 'changed' })
    wall.apply({ type: 'set-title', title: 'Other' })
    await until(() => client.acks.at(-1) === 4)
    const after = (await ask('GET', '/board.json')).text
    expect(after).not.toBe(before)
    expect((await ask('GET', `/versions/${kept.body.id}/board.json`)).text).toBe(before)

    const restored = await ask('POST', `/versions/${kept.body.id}/restore`)
    expect(restored.status).toBe(200)
    expect((await ask('GET', '/board.json')).text).toBe(before)
    await until(() => wall.board.title !== 'Other')

    await ask('POST', `/versions/${restored.body.before.id}/restore`)
    expect((await ask('GET', '/board.json')).text).toBe(after)
    const { versions } = (await ask('GET', '/versions')).body
    expect(versions.map(({ name }: { name: string }) => name)).toEqual([
      'After lunch',
      'Before restoring',
      'Before restoring',
    ])
  })

  it('may be seen by viewers and changed by editors only', async () => {
    const server = await startTestServer()
    const board = await server.createBoard(FILE)
    const [view, nobody] = [asking(server, board, board.keys.view), asking(server, board, 'nonsense')]
    const kept = await asking(server, board, board.keys.facilitate)('POST', '/versions', { name: 'v' })
    expect((await view('GET', '/versions')).body.versions).toHaveLength(1)
    expect((await view('GET', `/versions/${kept.body.id}/board.json`)).status).toBe(200)
    expect((await view('POST', '/versions', { name: 'mine' })).status).toBe(403)
    expect((await view('POST', `/versions/${kept.body.id}/restore`)).status).toBe(403)
    expect((await nobody('GET', '/versions')).status).toBe(401)
  })

  it('refuses a version without a name, and one that is not there', async () => {
    const server = await startTestServer()
    const board = await server.createBoard()
    const ask = asking(server, board, board.keys.edit)
    for (const body of [{}, { name: ' ' }, { name: 'x'.repeat(101) }])
      expect((await ask('POST', '/versions', body)).status).toBe(400)
    expect((await ask('GET', '/versions/none/board.json')).status).toBe(404)
    expect((await ask('POST', '/versions/none/restore')).status).toBe(404)
  })

  it('is opened so often by one address and no more', async () => {
    const server = await startTestServer({ limits: { readsPerMinute: 2 } })
    const board = await server.createBoard()
    const kept = await asking(server, board, board.keys.edit)('POST', '/versions', { name: 'v' })
    const ask = asking(server, board, board.keys.view)
    const statuses: number[] = []
    for (let n = 0; n < 3; n++) statuses.push((await ask('GET', `/versions/${kept.body.id}/board.json`)).status)
    expect(statuses).toEqual([200, 200, 429])
  })

  it('grows by itself while people edit, and survives a restart', async () => {
    const server = await startTestServer({ versionEveryMs: 100 })
    const board = await server.createBoard()
    const client = await SyncClient.join(server.ws, board.id, board.keys.edit)
    const end = performance.now() + 500
    while (performance.now() < end) {
      client.set('n', Math.random())
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await server.restart()
    const { versions } = (await asking(server, board, board.keys.view)('GET', '/versions')).body
    expect(versions.length).toBeGreaterThanOrEqual(2)
    expect(versions.length).toBeLessThanOrEqual(6)
    expect(versions.every(({ name }: { name: unknown }) => name === null)).toBe(true)
  })
})
