import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** A board's document kept in this browser, so that edits made offline survive closing the tab. */
export interface DeviceCopy {
  /** What was kept is in the document now. */
  readonly loaded: Promise<void>
  close(): void
}

export function keepOnDevice(boardId: string, doc: Y.Doc): DeviceCopy {
  let persistence: IndexeddbPersistence | undefined
  let isClosed = false
  const loaded = canStore().then(async (can) => {
    if (!can || isClosed) return
    persistence = new IndexeddbPersistence(`wallstorm.board.${boardId}`, doc)
    await persistence.whenSynced
  })
  return {
    loaded,
    close: () => {
      isClosed = true
      void persistence?.destroy()
    },
  }
}

/** Some browsers forbid it, in private windows or by a person's choice, and say so only when it is tried. */
function canStore(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('wallstorm.probe')
      request.onerror = () => resolve(false)
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
    } catch {
      resolve(false)
    }
  })
}
