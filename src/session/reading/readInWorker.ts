import type { BoardDocument } from '../../document/BoardDocument.ts'
import { LateWorker } from './LateWorker.ts'
import type { Reading } from './Reading.ts'
import { type ReadingMoments, startReading } from './startReading.ts'

/** Reads this document in a worker of its own until `close`; at once where no moments are given. */
export function readInWorker(document: BoardDocument, moments?: ReadingMoments): Reading {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reading' })
  return startReading(document, new LateWorker(start, moments?.begins ?? Promise.resolve()), moments)
}
