import { MemoryBoardStore } from '../../../server/storage/MemoryBoardStore.ts'
import { storageContract } from '../../contracts/storage.ts'

storageContract('memory', async () => {
  const store = new MemoryBoardStore()
  return { store, discard: () => store.close() }
})
