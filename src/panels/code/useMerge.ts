import { useState } from 'react'
import type { ZipMerge } from '../../domain/export/writing/mergeZip.ts'
import { ZIP_LIMITS } from '../../domain/export/writing/zipLimits.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import { rememberNames } from '../../session/rememberNames.ts'
import type { Session } from '../../session/Session.ts'

/** A project that was dropped, and what became of it; null while it is being merged. */
export interface DroppedProject {
  readonly name: string
  readonly bytes: Uint8Array
  readonly merge: ZipMerge | null
}

export interface Merging {
  readonly dropped: DroppedProject | null
  take(file: File): Promise<void>
  /** Once more, with generated files written anew though somebody edited them. */
  force(): Promise<void>
  leave(): void
}

export function useMerge(session: Session, reading: Reading): Merging {
  const [dropped, setDropped] = useState<DroppedProject | null>(null)
  const merge = async (name: string, bytes: Uint8Array, force: boolean) => {
    setDropped({ name, bytes, merge: null })
    const { model } = reading.state.getState()
    if (model && session.status.getState().role !== 'view') rememberNames(session.document, model)
    const settle = (outcome: ZipMerge) =>
      setDropped((now) => (now?.bytes === bytes ? { name, bytes, merge: outcome } : now))
    try {
      settle(await reading.mergeZip(bytes, { force }))
    } catch (error) {
      settle({ ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  return {
    dropped,
    // One byte more than is allowed is enough to be refused.
    take: async (file) => merge(file.name, await file.slice(0, ZIP_LIMITS.packed + 1).bytes(), false),
    force: async () => {
      if (dropped) await merge(dropped.name, dropped.bytes, true)
    },
    leave: () => setDropped(null),
  }
}
