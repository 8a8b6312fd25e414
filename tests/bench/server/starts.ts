import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as Y from 'yjs'
import { LevelBoardStore } from '../../../server/storage/LevelBoardStore.ts'
import { newFolder } from './cold.ts'
import { spread, table } from './numbers.ts'
import { Wallstorm } from './Target.ts'

const WALLS = 1_000
const EDITS = 50

/** A store of a thousand walls after a SIGKILL: from the command to `/readyz`. */
export async function starts(rounds: number): Promise<string> {
  const server = new Wallstorm(await newFolder())
  await fill(server.folder)
  const ready: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await server.start()
    ready.push(performance.now() - began)
    await server.stop('SIGKILL')
  }
  await server.discard()
  return table(['', 'ms'], [[`${WALLS} walls of ${EDITS} edits, from the command to /readyz`, spread(ready, 0)]])
}

async function fill(folder: string): Promise<void> {
  const store = await LevelBoardStore.open(join(folder, 'boards'), () => {})
  const updates: Uint8Array[] = []
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let edit = 0; edit <= EDITS; edit++) doc.getMap('notes').set(`n${edit}`, 'Order placed by the customer, paid')
  const [first, ...more] = updates
  if (!first) throw new Error('no updates')
  const walls = Array.from({ length: WALLS }, async () => {
    const id = randomBytes(16).toString('base64url')
    await store.create({ id, createdAt: Date.now(), grants: {} }, first)
    await store.append(id, more)
  })
  await Promise.all(walls)
  await store.close()
}
