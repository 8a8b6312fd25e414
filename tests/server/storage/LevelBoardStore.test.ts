import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DamagedLog, StoreFailure } from '../../../server/storage/BoardStore.ts'
import type { LogTail } from '../../../server/storage/inspectLevelLogs.ts'
import { LevelBoardStore } from '../../../server/storage/LevelBoardStore.ts'
import { type LastingStore, lastingStorageContract, newRecord, storageContract } from '../../contracts/storage.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const noTail = (tail: LogTail) => {
  throw new Error(`a torn tail in ${tail.file}`)
}

async function openFresh(): Promise<LastingStore> {
  const folder = await mkdtemp(join(tmpdir(), 'wallstorm-level-'))
  let store = await LevelBoardStore.open(folder, noTail)
  return {
    store,
    reopen: async () => {
      await store.close()
      store = await LevelBoardStore.open(folder, noTail)
      return store
    },
    discard: async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

storageContract('LevelDB', openFresh)
lastingStorageContract('LevelDB', openFresh)

/** A store with one board and ten updates in its write-ahead log, as a killed process leaves it. */
async function killedStore() {
  const folder = await mkdtemp(join(tmpdir(), 'wallstorm-level-'))
  const store = await LevelBoardStore.open(join(folder, 'live'), noTail)
  const record = newRecord()
  await store.create(record, bytes('update 1'))
  for (let n = 2; n <= 10; n++) await store.append(record.id, [bytes(`update ${n} ${'x'.repeat(40)}`)])
  const copy = join(folder, 'copy')
  await cp(join(folder, 'live'), copy, { recursive: true })
  await store.close()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const log = join(copy, (await readdir(copy)).find((name) => name.endsWith('.log')) ?? '')
  return { copy, log, id: record.id }
}

async function reopened(folder: string) {
  const tails: LogTail[] = []
  const store = await LevelBoardStore.open(folder, (tail) => tails.push(tail))
  onTestFinished(() => store.close())
  return { store, tails }
}

describe('a LevelDB folder after a crash', () => {
  it('has everything that was written', async () => {
    const { copy, id } = await killedStore()
    const { store, tails } = await reopened(copy)
    expect(tails).toEqual([])
    expect((await store.read(id, 0)).head).toBe(10)
  })

  it('is cut at the last whole record, and says so', async () => {
    const { copy, log, id } = await killedStore()
    await truncate(log, (await stat(log)).size - 7)
    const { store, tails } = await reopened(copy)
    expect(tails).toHaveLength(1)
    expect((await store.read(id, 0)).head).toBe(9)
    expect(await store.append(id, [bytes('goes on')])).toBe(10)
  })

  it('is cut where the last page was never written', async () => {
    const { copy, log, id } = await killedStore()
    const content = await readFile(log)
    content.fill(0, content.indexOf('update 10') - 30)
    await writeFile(log, Buffer.concat([content, Buffer.alloc(1000)]))
    const { store, tails } = await reopened(copy)
    expect(tails).toHaveLength(1)
    expect((await store.read(id, 0)).head).toBe(9)
  })

  it('is refused where its last record is whole but not what was written', async () => {
    const { copy, log } = await killedStore()
    const content = await readFile(log)
    content[content.indexOf('update 10') + 3] = 0xff
    await writeFile(log, content)
    await expect(LevelBoardStore.open(copy, noTail)).rejects.toBeInstanceOf(DamagedLog)
  })

  it('is refused, untouched, where a record in the middle is damaged', async () => {
    const { copy, log } = await killedStore()
    const content = await readFile(log)
    content[content.indexOf('update 5') + 3] = 0xff
    await writeFile(log, content)
    await expect(LevelBoardStore.open(copy, noTail)).rejects.toBeInstanceOf(DamagedLog)
    expect(await readFile(log)).toEqual(content)
  })

  it('refuses only the board whose record is missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wallstorm-level-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const { ClassicLevel } = await import('classic-level')
    const store = await LevelBoardStore.open(folder, noTail)
    const [hurt, well] = [newRecord(), newRecord()]
    for (const { id } of [hurt, well]) {
      await store.create({ ...newRecord(), id }, bytes('1'))
      await store.append(id, [bytes('2'), bytes('3')])
    }
    await store.close()
    const db = new ClassicLevel(folder)
    await db.del(`log!${hurt.id}!${'2'.padStart(16, '0')}`)
    await db.close()
    const { store: again } = await reopened(folder)
    await expect(again.append(well.id, [bytes('not read yet')])).rejects.toBeInstanceOf(StoreFailure)
    await expect(again.read(hurt.id, 0)).rejects.toBeInstanceOf(DamagedLog)
    expect((await again.read(well.id, 0)).head).toBe(3)
  })
})
