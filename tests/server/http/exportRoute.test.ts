import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { EXPORT_TARGETS } from '../../../src/domain/export/registry.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

describe('the export route', () => {
  it('gives every target to a viewer: a file or a zip, the same bytes each time', { timeout: 30_000 }, async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard(await readFile('tests/fixtures/food-delivery.wall.json', 'utf8'))
    const get = (target: string) =>
      fetch(`${server.http}/api/boards/${id}/export/${target}`, { headers: { authorization: `Bearer ${keys.view}` } })
    for (const { name, single, mediaType } of EXPORT_TARGETS) {
      const answer = await get(name)
      expect(answer.status, name).toBe(200)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect(bytes.length).toBeGreaterThan(0)
      expect(answer.headers.get('content-type')).toContain(single ? mediaType : 'application/zip')
      if (!single) expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(1)
      expect(new Uint8Array(await (await get(name)).arrayBuffer())).toEqual(bytes)
    }
  })

  it('writes code in the style that is asked for, and refuses one it does not know with 400', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard(await readFile('tests/fixtures/food-delivery.wall.json', 'utf8'))
    const get = (style: string) =>
      fetch(`${server.http}/api/boards/${id}/export/typescript?style=${style}`, {
        headers: { authorization: `Bearer ${keys.view}` },
      })
    const files = unzipSync(new Uint8Array(await (await get('functions')).arrayBuffer()))
    const order = files['src/contexts/order-management/domain/order/order.ts']
    expect(new TextDecoder().decode(order)).toContain('export const order = {')
    const unknown = await get('haiku')
    expect(unknown.status).toBe(400)
    expect(await unknown.json()).toMatchObject({ code: 'unknown-style' })
  })

  it('refuses an unknown target with 404 and a stranger with 401', async () => {
    const server = await startTestServer()
    const { id, keys } = await server.createBoard()
    const url = `${server.http}/api/boards/${id}/export/nonsense`
    const unknown = await fetch(url, { headers: { authorization: `Bearer ${keys.view}` } })
    expect(unknown.status).toBe(404)
    expect(await unknown.json()).toMatchObject({ code: 'unknown-target' })
    expect((await fetch(url)).status).toBe(401)
  })
})
