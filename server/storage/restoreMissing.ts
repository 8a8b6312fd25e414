import { type BoardStore, DamagedLog } from './BoardStore.ts'
import { readBackup } from './backup.ts'

export interface Restored {
  /** Ids of boards that were missing or damaged and are whole again. */
  readonly restored: readonly string[]
  /** How many boards were there, and were left as they are. */
  readonly kept: number
}

/** Brings back from a backup what the store lacks; a board that is whole is never touched. */
export async function restoreMissing(store: BoardStore, backup: AsyncIterable<Uint8Array>): Promise<Restored> {
  const restored: string[] = []
  let kept = 0
  await readBackup(backup, async (copy) => {
    if (await isWhole(store, copy.record.id)) {
      kept++
      return
    }
    await store.adopt(copy)
    restored.push(copy.record.id)
  })
  return { restored, kept }
}

async function isWhole(store: BoardStore, id: string): Promise<boolean> {
  try {
    if (!(await store.find(id))) return false
    await store.read(id, 0)
    return true
  } catch (error) {
    if (error instanceof DamagedLog) return false
    throw error
  }
}
