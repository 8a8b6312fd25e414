import { useState } from 'react'
import type { ZipMerge } from '../../domain/export/writing/mergeZip.ts'
import { ZIP_LIMITS } from '../../domain/export/writing/zipLimits.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import { rememberNames } from '../../session/rememberNames.ts'
import type { Session } from '../../session/Session.ts'
import { say } from '../../ui/notices/notices.ts'

/** A project that was dropped, and what became of it; null while it is being merged. */
export interface DroppedProject {
  readonly name: string
  readonly bytes: Uint8Array
  readonly merge: ZipMerge | null
}

export interface Merging {
  readonly dropped: DroppedProject | null
  /** Merges what is in the file; says what to drop instead where it cannot be read. */
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
    if (model && mayEdit(session.status.getState())) rememberNames(session.document, model)
    const settle = (outcome: ZipMerge) =>
      setDropped((now) => (now?.bytes === bytes ? { name, bytes, merge: outcome } : now))
    try {
      settle(await reading.mergeZip(bytes, { force }))
    } catch (error) {
      settle({ ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  const take = async (file: File) => {
    const bytes = await bytesOf(file)
    if (bytes) await merge(file.name, bytes, false)
    else say(`“${file.name}” could not be read. Drop the project’s zip, not its folder.`, 'error')
  }
  return {
    dropped,
    take,
    force: async () => {
      if (dropped) await merge(dropped.name, dropped.bytes, true)
    },
    leave: () => setDropped(null),
  }
}

/** Null where it cannot be read, as a folder. One byte more than is allowed is enough to be refused. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, ZIP_LIMITS.packed + 1).arrayBuffer())
  } catch {
    return null
  }
}
