import * as Y from 'yjs'
import { type BoardLog, DamagedLog } from '../storage/BoardStore.ts'

/**
 * The document that the log holds. An update that Yjs cannot apply was never applied, shown or acknowledged when it came
 * either, so it is left out, and `skipped` is told its sequence; a base that cannot be applied is damage.
 */
export function loadDocument(log: BoardLog, skipped: (sequence: number) => void): Y.Doc {
  const leftOut = new Set<number>()
  for (;;) {
    const doc = new Y.Doc()
    const failed = apply(doc, log, leftOut)
    if (failed === null) return doc
    doc.destroy()
    if (leftOut.has(failed)) throw new DamagedLog(`the log cannot be applied, even without record ${failed}`)
    leftOut.add(failed)
    skipped(failed)
  }
}

function apply(doc: Y.Doc, log: BoardLog, leftOut: ReadonlySet<number>): number | null {
  let sequence = log.baseSequence
  try {
    doc.transact(() => {
      if (log.base) Y.applyUpdate(doc, log.base)
      for (const update of log.updates) {
        sequence++
        if (!leftOut.has(sequence)) Y.applyUpdate(doc, update)
      }
    })
    return null
  } catch (cause) {
    if (sequence === log.baseSequence) throw new DamagedLog('the snapshot cannot be applied', { cause })
    return sequence
  }
}
