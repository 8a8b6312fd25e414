import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../server/rooms/Edit.ts'
import { Journal } from '../../../server/rooms/Journal.ts'
import type { BoardRecord } from '../../../server/storage/BoardStore.ts'
import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'

const RECORD: BoardRecord = { id: 'wall', createdAt: 0, grants: {} }
const SILENT = {
  committed() {},
  fannedOut() {},
  refused() {},
  storeFailed() {},
  damaged() {},
  unappliable() {},
}

/** Edits by the server, each of which has its number for its bytes, and what the journal made of them. */
async function journalThat(onDurable: (journal: Journal<Edit>) => void) {
  const store = new MemoryBoardStore()
  await store.create(RECORD, Uint8Array.of(0))
  const heard: string[] = []
  const say = (what: string, edits: readonly Edit[]) => {
    for (const { ordinal } of edits) heard.push(`${ordinal} ${what}`)
  }
  const journal: Journal<Edit> = new Journal<Edit>(
    {
      id: RECORD.id,
      beforeStoring: () => null,
      durable(edits) {
        say('durable', edits)
        onDurable(journal)
      },
      abandoned: (edits) => say('abandoned', edits),
      arrived: (updates) => heard.push(`${updates.length} arrived`),
      failing: (edits) => say('lost', edits),
      recovered() {},
    },
    store,
    SILENT,
    1,
  )
  const add = (ordinal: number) =>
    journal.add({ member: null, ordinal, answersAsk: false, update: Uint8Array.of(ordinal), receivedAt: 0 })
  return { store, heard, journal, add }
}

describe('a journal that is closed while edits are on their way', () => {
  it('abandons those that wait, and any that come later', async () => {
    const { heard, journal, add } = await journalThat((open) => {
      add(2)
      open.close()
    })
    add(1)
    await journal.settled()
    add(3)
    expect(heard).toEqual(['1 durable', '2 abandoned', '3 abandoned'])
  })

  it('abandons those that are just being stored', async () => {
    const { heard, journal, add, store } = await journalThat(() => {})
    add(1)
    await Promise.resolve()
    journal.close()
    await journal.settled()
    expect(heard).toEqual(['1 abandoned'])
    expect((await store.read(RECORD.id, 0)).head).toBe(2)
  })

  it('hears nothing of other nodes any more', async () => {
    const { heard, journal } = await journalThat(() => {})
    journal.hear(2, [Uint8Array.of(1)])
    journal.close()
    journal.hear(3, [Uint8Array.of(2)])
    expect(heard).toEqual(['1 arrived'])
  })
})
