import * as Y from 'yjs'
import { ChaosConnection } from './ChaosConnection.ts'

/** What somebody finds who comes with an empty document, when the server says that this is all. */
export async function readBoardKeys(url: string, key: string): Promise<ReadonlySet<string>> {
  const doc = new Y.Doc()
  const connection = new ChaosConnection(url, key, doc, () => {})
  await connection.synced
  connection.leave()
  return new Set(doc.getMap('test').keys())
}
