import * as Y from 'yjs'
import { type BoardLog, DamagedLog } from '../storage/BoardStore.ts'
import { giveWay, piecesOf } from './pieces.ts'

interface Unit {
  readonly sequence: number
  readonly update: Uint8Array
}

/** How long others wait while a large log is applied. */
const SLICE_MS = 5

/**
 * The document that the log holds. An update that Yjs cannot apply was never applied, shown or acknowledged when it came
 * either, so it is left out, and `skipped` is told its sequence; a base that cannot be applied is damage.
 */
export async function loadDocument(log: BoardLog, skipped: (sequence: number) => void): Promise<Y.Doc> {
  const units = unitsOf(log)
  const leftOut = new Set<number>()
  for (;;) {
    const doc = new Y.Doc()
    const failed = await apply(
      doc,
      units.filter(({ sequence }) => !leftOut.has(sequence)),
    )
    if (failed === null) return doc
    doc.destroy()
    if (failed === log.baseSequence && log.base) throw new DamagedLog('the snapshot cannot be applied')
    leftOut.add(failed)
    skipped(failed)
  }
}

function unitsOf({ base, baseSequence, updates }: BoardLog): readonly Unit[] {
  const records = base ? [base, ...updates] : updates
  const first = base ? baseSequence : baseSequence + 1
  return records.flatMap((record, index) => piecesOf(record).map((update) => ({ sequence: first + index, update })))
}

/** Null, or the sequence of the first that cannot be applied. Others have their turn every few milliseconds. */
async function apply(doc: Y.Doc, units: readonly Unit[]): Promise<number | null> {
  for (let next = 0; next < units.length; await giveWay()) {
    const end = performance.now() + SLICE_MS
    try {
      doc.transact(() => {
        for (let unit = units[next]; unit && performance.now() < end; unit = units[++next])
          Y.applyUpdate(doc, unit.update)
      })
    } catch {
      return units[next]?.sequence ?? null
    }
  }
  return null
}
