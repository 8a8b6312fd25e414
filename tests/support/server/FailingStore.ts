import { StoreFailure } from '../../../server/storage/BoardStore.ts'
import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'

/** A store that fails when it is told to: before a write, or after it (written, but reported as failed). */
export class FailingStore extends MemoryBoardStore {
  failing: 'no' | 'before' | 'after' = 'no'
  appends = 0

  override async append(id: string, updates: readonly Uint8Array[]): Promise<number> {
    this.appends++
    await new Promise((resolve) => setTimeout(resolve, 2))
    if (this.failing === 'before') throw new StoreFailure('told to fail')
    const head = await super.append(id, updates)
    if (this.failing === 'after') throw new StoreFailure('told to fail')
    return head
  }

  override async recover(): Promise<void> {
    if (this.failing !== 'no') throw new StoreFailure('told to fail')
  }
}
