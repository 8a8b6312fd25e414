import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { loadDocument } from '../../../server/rooms/loadDocument.ts'
import { recordOf } from '../../../server/rooms/pieces.ts'
import { DamagedLog } from '../../../server/storage/BoardStore.ts'

/** How often others had their turn until the work was done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  const count = () => {
    turns++
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  await work
  isDone = true
  return turns
}

function largeDocument(): Y.Doc {
  const doc = new Y.Doc()
  const notes = doc.getMap('notes')
  for (let n = 0; n < 20_000; n++) notes.set(`n${n}`, n)
  return doc
}

const logOf = (...updates: readonly Uint8Array[]) => ({ base: null, baseSequence: 0, updates, head: updates.length })

describe('a large board', () => {
  it('is written and read in pieces, between which others have their turn', async () => {
    const doc = largeDocument()
    let record: Uint8Array = new Uint8Array()
    const writing = recordOf(doc).then((bytes) => {
      record = bytes
    })
    expect(await turnsDuring(writing)).toBeGreaterThan(10)
    let read: Y.Doc | null = null
    const reading = loadDocument({ base: record, baseSequence: 7, updates: [], head: 7 }, () => {}).then((loaded) => {
      read = loaded
    })
    expect(await turnsDuring(reading)).toBeGreaterThan(3)
    expect((read as Y.Doc | null)?.getMap('notes').size).toBe(20_000)
  })

  it('that one record cannot be applied to is read without it', async () => {
    const [doc, poison] = [largeDocument(), Uint8Array.of(1, 1, 1, 0, 9, 9, 9)]
    const skipped: number[] = []
    const log = logOf(await recordOf(doc), poison, Y.encodeStateAsUpdate(doc))
    const loaded = await loadDocument(log, (sequence) => skipped.push(sequence))
    expect(skipped).toEqual([2])
    expect(loaded.getMap('notes').size).toBe(20_000)
  })

  it('whose snapshot cannot be applied is damaged', async () => {
    const log = { base: Uint8Array.of(1, 1, 1, 0, 9, 9, 9), baseSequence: 3, updates: [], head: 3 }
    await expect(loadDocument(log, () => {})).rejects.toBeInstanceOf(DamagedLog)
  })
})
