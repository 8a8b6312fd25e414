import { type BoardStore, DamagedLog } from './BoardStore.ts'
import { readBackup } from './backup.ts'

export interface Restored {
  /** Ids of boards that were missing or damaged and are whole again. */
  readonly restored: readonly string[]
  /** How many boards were there, and were left as they are. */
  readonly kept: number
  /** Ids of boards that are damaged in the store and were left alone, because a server has them open. */
  readonly open: readonly string[]
}

/**
 * Brings back from a backup what the store lacks; a board that is whole is never touched, nor one that is open: what is in
 * memory is newer, and would go on from a log that is no longer there.
 */
export async function restoreMissing(
  store: BoardStore,
  backup: AsyncIterable<Uint8Array>,
  isOpen: (id: string) => boolean = () => false,
): Promise<Restored> {
  const restored: string[] = []
  const open: string[] = []
  let kept = 0
  await readBackup(backup, async (copy) => {
    const { id } = copy.record
    if (await isWhole(store, id)) kept++
    else if (isOpen(id)) open.push(id)
    else {
      await store.adopt(copy)
      restored.push(id)
    }
  })
  return { restored, kept, open }
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
