import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** A board's document kept in this browser, so that edits made offline survive closing the tab. */
export interface DeviceCopy {
  /** What was kept is in the document now. */
  readonly loaded: Promise<void>
  close(): void
}

/** A browser that closed the copy, or had no room for it, is asked again after this long. */
const AGAIN_MS = 10_000

/** `tell` hears whether the copy is kept now: what the browser stops keeping goes on in this tab alone. */
export function keepOnDevice(boardId: string, doc: Y.Doc, tell: (kept: boolean) => void): DeviceCopy {
  let persistence: IndexeddbPersistence | undefined
  let isClosed = false
  let again: ReturnType<typeof setTimeout> | undefined

  const openAgain = () => {
    if (!isClosed) again = setTimeout(() => void open(openAgain), AGAIN_MS)
  }

  /** `fail` is called where this browser keeps nothing now. */
  async function open(fail: () => void): Promise<void> {
    if (!(await canStore())) return fail()
    if (isClosed) return
    const opened = new IndexeddbPersistence(`wallstorm.board.${boardId}`, doc)
    persistence = opened
    const lose = () => {
      if (persistence !== opened || isClosed) return
      persistence = undefined
      void opened.destroy().catch(() => undefined)
      tell(false)
      openAgain()
    }
    watch(opened, lose)
    await opened.whenSynced
    await written(opened)
    if (persistence === opened && !isClosed) tell(true)
  }

  return {
    // Where it never worked it is not tried again.
    loaded: open(() => undefined),
    close: () => {
      isClosed = true
      clearTimeout(again)
      void persistence?.destroy()
    },
  }
}

/**
 * Browsers close their stores in the background, or when site data is cleared, and refuse what is too large. A listener that
 * throws then would keep every later update from the others, the connection among them.
 */
function watch(persistence: IndexeddbPersistence, lose: () => void): void {
  const { doc, _storeUpdate } = persistence
  doc.off('update', _storeUpdate)
  persistence._storeUpdate = (update, origin) => {
    try {
      _storeUpdate(update, origin)
    } catch {
      lose()
    }
  }
  doc.on('update', persistence._storeUpdate)
  persistence._db.then((db) => {
    db.addEventListener('close', lose)
    db.addEventListener('abort', lose)
  }, lose)
}

/** When all is on the device that was written before, or never will be. */
function written({ db }: IndexeddbPersistence): Promise<void> {
  return new Promise((resolve) => {
    try {
      const after = db?.transaction('updates', 'readonly')
      if (!after) return resolve()
      after.oncomplete = () => resolve()
      after.onabort = () => resolve()
    } catch {
      resolve()
    }
  })
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
