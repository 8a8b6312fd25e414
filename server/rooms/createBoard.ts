import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'
import { type Capabilities, capabilitiesOf, grantsFrom, newCapability } from '../access/capability.ts'
import type { BoardStore } from '../storage/BoardStore.ts'
import { recordOf } from './pieces.ts'

/** Stores a new board with the document that `seed` fills; the only place that makes boards. */
export async function createBoard(
  store: BoardStore,
  seed: (doc: Y.Doc) => void,
): Promise<{ readonly id: string; readonly capabilities: Capabilities }> {
  const doc = new Y.Doc()
  seed(doc)
  const facilitate = newCapability()
  const record = {
    id: randomBytes(16).toString('base64url'),
    createdAt: Date.now(),
    grants: grantsFrom(facilitate),
  }
  await store.create(record, await recordOf(doc))
  doc.destroy()
  return { id: record.id, capabilities: capabilitiesOf(record, facilitate) }
}
