import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { shallow } from 'zustand/shallow'
import { createStore } from 'zustand/vanilla'
import { createBoardDocument } from '../document/createBoardDocument.ts'
import { Connection, type ConnectionNews } from './Connection.ts'
import { type DeviceCopy, keepOnDevice } from './DeviceCopy.ts'
import { keepName, readIdentity } from './identity.ts'
import { ownStorage } from './ownStorage.ts'
import { SharedPresence } from './presence/SharedPresence.ts'
import { rememberedRole, rememberRole } from './rememberedRole.ts'
import type { Identity, Role, Session, SessionStatus } from './Session.ts'
import { whenIdle } from './whenIdle.ts'

export interface SessionOptions {
  readonly boardId: string
  readonly capability: string
  /** `ws:` address of the server's `/sync`; the page's own where left out. */
  readonly url?: string
  /** Where name and role are kept; null where this device keeps nothing. */
  readonly storage?: Storage | null
  readonly Socket?: typeof WebSocket
}

/**
 * Joins the wall. Until the server has said what the link may do, once on this device, the document refuses edits; then it
 * can be opened and edited offline too.
 */
export function openSession(options: SessionOptions): Session {
  const { boardId, capability, url = ownUrl(), storage = ownStorage(), Socket = WebSocket } = options
  const doc = new Y.Doc()
  const document = createBoardDocument(doc)
  const identity = createStore<Identity>(() => readIdentity(storage))
  const awareness = new Awareness(doc)
  const presence = new SharedPresence(awareness, identity.getState().name)
  const status = createStore<SessionStatus>(() => ({
    ...{ connection: 'connecting', saved: false, kept: false, role: null, loaded: false },
    ...{ refusal: null, notice: null, storeTrouble: null },
  }))
  let deviceCopy: DeviceCopy | undefined
  let isSynced = false
  let isClosed = false

  const ready = new Promise<void>((resolve) => {
    status.subscribe(({ loaded }) => {
      if (loaded) resolve()
    })
  })

  function show(): void {
    const { role, loaded } = status.getState()
    const hasWall = isSynced || doc.getMap('meta').size > 0
    if (role !== null && hasWall && !loaded) status.setState({ loaded: true })
  }

  function setRole(role: Role): void {
    document.setViewOnly(role === 'view')
    status.setState({ role })
    if (role === 'view') status.setState({ saved: true })
    else if (isKnown) keep()
    else void ready.then(whenIdle).then(keep)
  }

  function keep(): void {
    if (deviceCopy || isClosed) return
    deviceCopy = keepOnDevice(boardId, doc, (kept) => status.setState({ kept }))
    void deviceCopy.loaded.then(show)
  }

  document.setViewOnly(true)
  const known = rememberedRole(storage, boardId, capability)
  // Where nobody of this device was here before there is no copy to wait for; it is made when the wall is shown.
  const isKnown = known !== null
  if (known) setRole(known)
  const connection = new Connection(doc, awareness, { url, boardId, capability, Socket }, (news) => {
    const { synced, role, ...rest } = news
    if (role && role !== status.getState().role) {
      rememberRole(storage, boardId, capability, role)
      setRole(role)
    }
    if (synced) isSynced = true
    // What is edited on a wall that the server will not have would never reach anybody.
    if (rest.refusal) document.setViewOnly(true)
    const before = status.getState()
    const after = { ...before, ...rest, storeTrouble: storeTroubleAfter(rest, before.storeTrouble) }
    // The server says the role again with each of our own moves.
    if (!shallow(before, after)) status.setState(after)
    show()
  })

  return {
    ...{ boardId, document, status, presence, identity, ready },
    rename: (name) => {
      identity.setState(keepName(storage, name), true)
      presence.setName(identity.getState().name)
    },
    close: () => {
      if (isClosed) return
      isClosed = true
      presence.close()
      connection.close()
      deviceCopy?.close()
      awareness.destroy()
      document.destroy()
      doc.destroy()
    },
  }
}

/** A server that still cannot save says so again to whoever comes back. */
function storeTroubleAfter({ connection, notice }: ConnectionNews, before: string | null): string | null {
  if (connection || notice?.code === 'store-recovered') return null
  return notice?.code === 'store-failing' || notice?.code === 'store-full' ? notice.message : before
}

function ownUrl(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`
}
