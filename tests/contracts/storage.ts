import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { BoardRecord, BoardStore } from '../../server/storage/BoardStore.ts'
import { readBackup, writeBackup } from '../../server/storage/backup.ts'

export interface StoreUnderTest {
  readonly store: BoardStore
  readonly discard: () => Promise<void>
}

export interface LastingStore extends StoreUnderTest {
  /** Closes the store and opens another on what it kept. */
  readonly reopen: () => Promise<BoardStore>
}

const bytes = (text: string) => new TextEncoder().encode(text)
const texts = (all: readonly Uint8Array[]) => all.map((one) => new TextDecoder().decode(one))
let boards = 0
export const newRecord = (): BoardRecord => ({
  id: `board-${process.pid}-${boards++}-${Math.random().toString(36).slice(2)}`,
  createdAt: 1_700_000_000_000,
  grants: { facilitate: { hash: 'h1', generation: 1 }, edit: { hash: null, generation: 3 } },
})

/** Appends 1 to 200 to a board that holds 0, each when the one before is acknowledged; `head` is the last of those. */
function appendOneByOne(store: BoardStore, id: string) {
  const append = async () => {
    for (let n = 1; n <= 200; n++) going.head = await store.append(id, [bytes(String(n))])
  }
  const going = { head: 1, isGoingOn: true, all: Promise.resolve() }
  going.all = append().finally(() => {
    going.isGoingOn = false
  })
  return going
}

/** What every adapter of the storage port must do. */
export function storageContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name} as a board store`, () => {
    let tested: StoreUnderTest
    let store: BoardStore
    beforeEach(async () => {
      tested = await open()
      store = tested.store
    })
    afterEach(() => tested.discard())

    it('finds a board as it was created, and none that was not', async () => {
      const record = newRecord()
      await store.create(record, bytes('first'))
      expect(await store.find(record.id)).toEqual(record)
      expect(await store.find('nobody')).toBeUndefined()
    })

    it('gives appended updates the next sequences, in order', async () => {
      const record = newRecord()
      await store.create(record, bytes('1'))
      expect(await store.append(record.id, [bytes('2'), bytes('3')])).toBe(3)
      expect(await store.append(record.id, [bytes('4')])).toBe(4)
      const log = await store.read(record.id, 0)
      expect(texts(log.updates)).toEqual(['1', '2', '3', '4'])
      expect(log).toMatchObject({ base: null, baseSequence: 0, head: 4 })
    })

    it('keeps the order of appends that do not wait for each other', async () => {
      const record = newRecord()
      await store.create(record, bytes('0'))
      const heads = await Promise.all(
        Array.from({ length: 100 }, (_, n) => store.append(record.id, [bytes(String(n + 1))])),
      )
      expect(heads).toEqual(Array.from({ length: 100 }, (_, n) => n + 2))
      const log = await store.read(record.id, 0)
      expect(texts(log.updates)).toEqual(Array.from({ length: 101 }, (_, n) => String(n)))
    })

    it('keeps boards apart', async () => {
      const [one, two] = [newRecord(), newRecord()]
      await Promise.all([store.create(one, bytes('a')), store.create(two, bytes('b'))])
      await Promise.all([store.append(one.id, [bytes('a2')]), store.append(two.id, [bytes('b2'), bytes('b3')])])
      expect(texts((await store.read(one.id, 0)).updates)).toEqual(['a', 'a2'])
      expect(texts((await store.read(two.id, 0)).updates)).toEqual(['b', 'b2', 'b3'])
    })

    it('reads what came after a sequence', async () => {
      const record = newRecord()
      await store.create(record, bytes('1'))
      await store.append(record.id, [bytes('2'), bytes('3')])
      expect(texts((await store.read(record.id, 2)).updates)).toEqual(['3'])
      expect(await store.read(record.id, 3)).toMatchObject({ base: null, updates: [], head: 3 })
    })

    it('compacts: the base takes the place of what it replaces, and sequences go on', async () => {
      const record = newRecord()
      await store.create(record, bytes('1'))
      await store.append(record.id, [bytes('2'), bytes('3')])
      await store.compact(record.id, 2, bytes('1+2'))
      expect(await store.append(record.id, [bytes('4')])).toBe(4)
      const whole = await store.read(record.id, 0)
      expect(texts([whole.base ?? bytes('none')])).toEqual(['1+2'])
      expect(whole).toMatchObject({ baseSequence: 2, head: 4 })
      expect(texts(whole.updates)).toEqual(['3', '4'])
    })

    it('gives the base to a reader who is behind it, and only updates to one who is not', async () => {
      const record = newRecord()
      await store.create(record, bytes('1'))
      await store.append(record.id, [bytes('2'), bytes('3')])
      await store.compact(record.id, 3, bytes('all'))
      expect((await store.read(record.id, 1)).base).not.toBeNull()
      expect(await store.read(record.id, 3)).toMatchObject({ base: null, updates: [], head: 3 })
    })

    it('never goes back to an older base', async () => {
      const record = newRecord()
      await store.create(record, bytes('1'))
      await store.append(record.id, [bytes('2'), bytes('3')])
      await store.compact(record.id, 3, bytes('new'))
      await store.compact(record.id, 2, bytes('old'))
      const whole = await store.read(record.id, 0)
      expect(texts([whole.base ?? bytes('none')])).toEqual(['new'])
      expect(whole.head).toBe(3)
    })

    it('does not share memory with who wrote', async () => {
      const record = newRecord()
      const first = bytes('first')
      await store.create(record, first)
      const second = bytes('second')
      await store.append(record.id, [second])
      first.fill(0)
      second.fill(0)
      expect(texts((await store.read(record.id, 0)).updates)).toEqual(['first', 'second'])
    })

    it('replaces a record', async () => {
      const record = newRecord()
      await store.create(record, bytes('1'))
      const changed = { ...record, grants: { ...record.grants, edit: { hash: 'h2', generation: 4 } } }
      await store.replace(changed, record)
      expect(await store.find(record.id)).toEqual(changed)
    })

    it('lists its boards', async () => {
      const records = [newRecord(), newRecord()]
      for (const record of records) await store.create(record, bytes('1'))
      const ids: string[] = []
      for await (const id of store.ids()) ids.push(id)
      for (const { id } of records) expect(ids).toContain(id)
    })

    it('keeps versions of a board beside its log, oldest first', async () => {
      const record = newRecord()
      await store.create(record, bytes('1'))
      const [named, hourly] = [
        { id: 'v2', at: 2_000, name: 'After lunch' },
        { id: 'v1', at: 1_000, name: null },
      ]
      await store.addVersion(record.id, named, bytes('moment 2'))
      await store.addVersion(record.id, hourly, bytes('moment 1'))
      expect(await store.versions(record.id)).toEqual([hourly, named])
      expect(texts([(await store.readVersion(record.id, 'v2')) ?? bytes('none')])).toEqual(['moment 2'])
      expect(await store.readVersion(record.id, 'v3')).toBeUndefined()
      await store.dropVersion(record.id, 'v1')
      expect(await store.versions(record.id)).toEqual([named])
      expect((await store.read(record.id, 0)).head).toBe(1)
    })

    it('adopts a copy of a board, new or in place of what is there', async () => {
      const [source, target] = [newRecord(), newRecord()]
      await store.create(source, bytes('1'))
      await store.append(source.id, [bytes('2'), bytes('3')])
      await store.compact(source.id, 2, bytes('1+2'))
      const version = { id: 'v', at: 1, name: 'Kept' }
      await store.create(target, bytes('other'))
      await store.append(
        target.id,
        Array.from({ length: 9 }, () => bytes('other')),
      )
      await store.addVersion(target.id, { id: 'gone', at: 1, name: null }, bytes('gone'))
      const copy = { log: await store.read(source.id, 0), versions: [{ version, bytes: bytes('moment') }] }
      for (const record of [newRecord(), target]) {
        await store.adopt({ ...copy, record })
        const log = await store.read(record.id, 0)
        expect(log).toMatchObject({ baseSequence: 2, head: 3 })
        expect(texts(log.updates)).toEqual(['3'])
        expect(await store.versions(record.id)).toEqual([version])
        expect(await store.append(record.id, [bytes('4')])).toBe(4)
      }
    })

    it('loses nothing that is appended while others read', async () => {
      const record = newRecord()
      await store.create(record, bytes('0'))
      const appended = appendOneByOne(store, record.id)
      const readers = Array.from({ length: 4 }, async () => {
        while (appended.isGoingOn) expect(await store.read(record.id, 0)).toMatchObject({ baseSequence: 0 })
      })
      await Promise.all([appended.all, ...readers])
      const log = await store.read(record.id, 0)
      expect(texts(log.updates)).toEqual(Array.from({ length: 201 }, (_, n) => String(n)))
    })

    it('is backed up while edits go on: with what was acknowledged before, and none is lost', async () => {
      const records = [newRecord(), newRecord()]
      for (const { id } of records) await store.create({ ...newRecord(), id }, bytes('0'))
      // The database of an adapter may hold other tests' boards.
      store.ids = async function* () {
        yield* records.map(({ id }) => id)
      }
      const appended = records.map(({ id }) => appendOneByOne(store, id))
      while (appended.some(({ isGoingOn }) => isGoingOn)) {
        const before = appended.map(({ head }) => head)
        const heads: number[] = []
        const summary = await readBackup(writeBackup(store), async ({ log }) => void heads.push(log.head))
        expect(summary).toMatchObject({ boards: 2, damaged: [] })
        for (const [place, head] of before.entries()) expect(heads[place]).toBeGreaterThanOrEqual(head)
      }
      await Promise.all(appended.map(({ all }) => all))
      for (const { id } of records)
        expect(texts((await store.read(id, 0)).updates)).toEqual(Array.from({ length: 201 }, (_, n) => String(n)))
    })

    it('goes on from an adopted board while others still read what was there', async () => {
      const [record, copied] = [newRecord(), newRecord()]
      for (const { id } of [record, copied]) await store.create({ ...newRecord(), id }, bytes('0'))
      await store.append(
        record.id,
        Array.from({ length: 500 }, () => bytes('other')),
      )
      const log = await store.read(copied.id, 0)
      let isThere = true
      const readers = Array.from({ length: 4 }, async () => {
        while (isThere) await store.read(record.id, 0)
      })
      await store.adopt({ record, log, versions: [] })
      isThere = false
      await Promise.all(readers)
      expect(await store.append(record.id, [bytes('1')])).toBe(2)
      expect(texts((await store.read(record.id, 0)).updates)).toEqual(['0', '1'])
    })

    it('says by recover that it works', async () => {
      await expect(store.recover()).resolves.toBeUndefined()
    })
  })
}

/** What an adapter must do whose boards outlive the process. */
export function lastingStorageContract(name: string, open: () => Promise<LastingStore>): void {
  describe(`${name} as a lasting board store`, () => {
    it('keeps everything over a reopening', async () => {
      const { store, reopen, discard } = await open()
      onTestFinished(discard)
      const record = newRecord()
      await store.create(record, bytes('1'))
      await store.append(record.id, [bytes('2'), bytes('3')])
      await store.compact(record.id, 2, bytes('1+2'))
      const again = await reopen()
      const log = await again.read(record.id, 0)
      expect(texts(log.updates)).toEqual(['3'])
      expect(await again.append(record.id, [bytes('4')])).toBe(4)
      expect(await again.find(record.id)).toEqual(record)
    })
  })
}
