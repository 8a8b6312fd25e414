import type { BoardDocument } from '../../document/BoardDocument.ts'
import type { Reading } from './Reading.ts'
import { startReading } from './startReading.ts'

/** Reads this document in a worker of its own until `close`. */
export function readInWorker(document: BoardDocument): Reading {
  return startReading(
    document,
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reading' }),
  )
}
