import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createStore } from 'zustand/vanilla'
import { createBoardDocument } from '../document/createBoardDocument.ts'
import { seedDocument } from '../document/seedDocument.ts'
import { ApiError } from './api/ApiError.ts'
import { fetchVersionBoard, type Opened } from './api/versions.ts'
import { SharedPresence } from './presence/SharedPresence.ts'
import type { Identity, Session, SessionStatus } from './Session.ts'

/** The close codes that say the same about a wall that is live. */
const CODES: Readonly<Record<string, number>> = { 'unknown-board': 4404, 'unknown-version': 4404, unauthorized: 4401 }

const KEPT = 'This is the wall as it was. To change something, go to the wall of today.'

/** A wall as it was, to look at and to export: nothing in it can be changed, and nobody else is there. */
export function openVersion(wall: Opened, versionId: string): Session {
  const doc = new Y.Doc()
  const document = createBoardDocument(doc)
  document.setViewOnly(true, KEPT)
  const awareness = new Awareness(doc)
  const presence = new SharedPresence(awareness, '')
  const identity = createStore<Identity>(() => ({ name: '', colour: '' }))
  const status = createStore<SessionStatus>(() => ({
    ...{ connection: 'connecting', saved: true, kept: false, role: 'view', loaded: false },
    ...{ refusal: null, notice: null, storeTrouble: null },
  }))
  const ready = fetchVersionBoard(wall, versionId).then(
    (board) => {
      seedDocument(doc, board)
      status.setState({ connection: 'online', loaded: true })
    },
    (error: unknown) => {
      const code = (error instanceof ApiError && CODES[error.code]) || 0
      status.setState({ connection: 'refused', refusal: { code, message: String(error) } })
    },
  )
  return {
    ...{ boardId: wall.boardId, document, status, presence, identity, ready },
    rename: () => {},
    close: () => {
      presence.close()
      awareness.destroy()
      document.destroy()
      doc.destroy()
    },
  }
}
