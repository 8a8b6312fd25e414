import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createBoardDocument } from '../../src/document/createBoardDocument.ts'
import { keepAmongRecent } from '../../src/pages/keepAmongRecent.ts'
import { recentWalls } from '../../src/panels/home/recentWalls.ts'
import type { Role, SessionStatus } from '../../src/session/Session.ts'
import { MemoryStorage } from '../support/MemoryStorage.ts'

const OPENING: SessionStatus = {
  ...{ connection: 'connecting', saved: false, kept: false, role: null, loaded: false },
  ...{ refusal: null, notice: null, storeTrouble: null },
}

/** A page that opens the wall "w" by a link, on a device with this storage. */
function open(storage: Storage, capability: string) {
  const document = createBoardDocument()
  const status = createStore<SessionStatus>(() => OPENING)
  keepAmongRecent({ boardId: 'w', document, status }, capability, storage)
  return {
    document,
    isTaken: (role: Role) => status.setState({ connection: 'online', role, loaded: true }),
    isRefused: (code: number) => status.setState({ connection: 'refused', refusal: { code, message: 'No.' } }),
  }
}
const linksOf = (storage: Storage) => recentWalls(storage).map(({ link }) => link)

it('keeps the facilitate link of a wall whose view link is opened too', () => {
  const storage = new MemoryStorage()
  open(storage, 'facilitate').isTaken('facilitate')
  const viewer = open(storage, 'view')
  expect(linksOf(storage)).toEqual(['/b/w#facilitate'])
  viewer.isTaken('view')
  viewer.document.apply({ type: 'set-title', title: 'Checkout' })
  expect(recentWalls(storage)).toMatchObject([{ title: 'Checkout', link: '/b/w#facilitate' }])
})

it('goes on with a link that works where the remembered one is refused', () => {
  const storage = new MemoryStorage()
  open(storage, 'facilitate').isTaken('facilitate')
  open(storage, 'facilitate').isRefused(4429)
  open(storage, 'edit').isTaken('edit')
  expect(linksOf(storage)).toEqual(['/b/w#facilitate'])
  open(storage, 'facilitate').isRefused(4401)
  open(storage, 'edit').isTaken('edit')
  expect(linksOf(storage)).toEqual(['/b/w#edit'])
})
