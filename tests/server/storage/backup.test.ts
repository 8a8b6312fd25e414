import { describe, expect, it } from 'vitest'
import { type BoardCopy, DamagedLog } from '../../../server/storage/BoardStore.ts'
import { readBackup, writeBackup } from '../../../server/storage/backup.ts'
import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'
import { restoreMissing } from '../../../server/storage/restoreMissing.ts'
import { newRecord } from '../../contracts/storage.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function filledStore() {
  const store = new MemoryBoardStore()
  const records = [newRecord(), newRecord(), newRecord()]
  for (const { id } of records) {
    await store.create({ ...newRecord(), id }, bytes('1'))
    await store.append(id, [bytes('2'), bytes('3')])
  }
  await store.compact(records[0]?.id ?? '', 2, bytes('1+2'))
  await store.addVersion(records[1]?.id ?? '', { id: 'v', at: 5, name: 'Lunch' }, bytes('moment'))
  return { store, ids: records.map(({ id }) => id) }
}

async function written(store: MemoryBoardStore): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writeBackup(store)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* inPieces(whole: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}

describe('a backup', () => {
  it('brings every board back as it was', async () => {
    const { store, ids } = await filledStore()
    const other = new MemoryBoardStore()
    const result = await restoreMissing(other, inPieces(await written(store)))
    expect(result).toEqual({ restored: ids, kept: 0, open: [] })
    for (const id of ids) {
      expect(await other.find(id)).toEqual(await store.find(id))
      const texts = ({ base, updates }: BoardCopy['log']) =>
        [base, ...updates].map((one) => one && String(Buffer.from(one)))
      expect(texts(await other.read(id, 0))).toEqual(texts(await store.read(id, 0)))
      expect(await other.versions(id)).toEqual(await store.versions(id))
    }
  })

  it('leaves boards alone that are there', async () => {
    const { store, ids } = await filledStore()
    const backup = await written(store)
    await store.append(ids[0] ?? '', [bytes('newer')])
    expect(await restoreMissing(store, inPieces(backup))).toEqual({ restored: [], kept: 3, open: [] })
    expect((await store.read(ids[0] ?? '', 0)).head).toBe(4)
  })

  it('says which boards it could not read', async () => {
    const { store, ids } = await filledStore()
    const hurt = ids[1]
    const read = store.read.bind(store)
    store.read = async (id, after) => {
      if (id === hurt) throw new DamagedLog('hurt')
      return read(id, after)
    }
    const summary = await readBackup(inPieces(await written(store)), async () => {})
    expect(summary).toEqual({ boards: 2, damaged: [hurt], damagedVersions: [] })
  })

  it('holds a wall without those of its versions that are damaged, and names them', async () => {
    const { store, ids } = await filledStore()
    const [first = '', second = ''] = ids
    await store.addVersion(second, { id: 'hurt', at: 6, name: null }, bytes('moment'))
    const { readVersion, versions } = store
    store.readVersion = async (id, version) => {
      if (version === 'hurt') throw new DamagedLog('hurt')
      return readVersion.call(store, id, version)
    }
    store.versions = async (id) => {
      if (id === first) throw new DamagedLog('hurt')
      return versions.call(store, id)
    }
    const copies = new Map<string, BoardCopy>()
    const summary = await readBackup(inPieces(await written(store)), async (copy) => {
      copies.set(copy.record.id, copy)
    })
    const damagedVersions = [
      { board: first, version: null },
      { board: second, version: 'hurt' },
    ]
    expect(summary).toEqual({ boards: 3, damaged: [], damagedVersions })
    expect(copies.get(first)?.log.head).toBe(3)
    expect(copies.get(second)?.versions.map(({ version }) => version.id)).toEqual(['v'])
  })

  it('does not take the place of a damaged board that is open', async () => {
    const { store, ids } = await filledStore()
    const backup = await written(store)
    const [opened = '', closed = ''] = ids
    const read = store.read.bind(store)
    store.read = async (id, after) => {
      if (id === opened || id === closed) throw new DamagedLog('hurt')
      return read(id, after)
    }
    const adopted: string[] = []
    store.adopt = async ({ record }) => void adopted.push(record.id)
    const result = await restoreMissing(store, inPieces(backup), (id) => id === opened)
    expect(result).toEqual({ restored: [closed], kept: 1, open: [opened] })
    expect(adopted).toEqual([closed])
  })

  it('is refused where it is cut short, changed, or something else', async () => {
    const { store } = await filledStore()
    const backup = await written(store)
    const read = (changed: Uint8Array) => readBackup(inPieces(changed, 50), async () => {})
    await expect(read(backup)).resolves.toMatchObject({ boards: 3 })
    for (const end of [0, 5, backup.length - 1, backup.length - 60])
      await expect(read(backup.subarray(0, end)), String(end)).rejects.toBeInstanceOf(DamagedLog)
    const changed = Buffer.from(backup)
    changed[changed.length - 300] = (changed[changed.length - 300] ?? 0) ^ 1
    await expect(read(changed)).rejects.toBeInstanceOf(DamagedLog)
    await expect(read(bytes('{"format": "wallstorm.board"}'))).rejects.toThrow('not a backup')
  })
})
