import { describe, expect, it, vi } from 'vitest'
import { createBoardDocument } from '../../../src/document/createBoardDocument.ts'
import { SyncClient, until } from '../../support/server/SyncClient.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'

const EVERY_MS = 1_500
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A wall that gets a version every 1.5 s, or as told; `rename` is an edit that is durable when it resolves. */
async function wall(versionEveryMs = EVERY_MS) {
  const server = await startTestServer({ versionEveryMs })
  const { id, keys } = await server.createBoard()
  const ask = async (path: string) =>
    (
      await fetch(`${server.http}/api/boards/${id}${path}`, { headers: { authorization: `Bearer ${keys.view}` } })
    ).json()
  const visit = async () => {
    const client = await SyncClient.join(server.ws, id, keys.edit)
    const document = createBoardDocument(client.doc)
    let frames = 1
    const rename = async (title: string) => {
      document.apply({ type: 'set-title', title })
      frames++
      await until(() => client.acks.at(-1) === frames)
    }
    return { client, rename }
  }
  const titles = async () => {
    const { versions } = await ask('/versions')
    return Promise.all(
      versions.map(async (version: { id: string }) => (await ask(`/versions/${version.id}/board.json`)).title),
    )
  }
  return { visit, titles }
}

describe('a wall that is edited', () => {
  it('keeps a version as it was before the edit that makes it due', async () => {
    const { visit, titles } = await wall()
    const { rename } = await visit()
    await rename('Kept')
    await pause(EVERY_MS)
    await rename('Gone')
    await vi.waitFor(async () => expect(await titles()).toEqual(['Kept']))
  })

  it('gets versions however short each visit is', async () => {
    const { visit, titles } = await wall()
    for (const title of ['One', 'Two', 'Three']) {
      const { client, rename } = await visit()
      await rename(title)
      client.ws.terminate()
      await pause(EVERY_MS)
    }
    await vi.waitFor(async () => expect(await titles()).toEqual(['One', 'Two']))
  })

  it('gets none before it is old enough', async () => {
    const { visit, titles } = await wall(60_000)
    const { rename } = await visit()
    await rename('One')
    await rename('Two')
    expect(await titles()).toEqual([])
  })
})
