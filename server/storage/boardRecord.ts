import { z } from 'zod'
import { type BoardRecord, DamagedLog } from './BoardStore.ts'
import { seal, unseal } from './sealed.ts'

export const grantsSchema = z.record(z.string(), z.object({ hash: z.string().nullable(), generation: z.number() }))

const schema = z.object({ id: z.string(), createdAt: z.number(), grants: grantsSchema })

/** The record as it lies in a store that keeps bytes. */
export function bytesOfRecord(record: BoardRecord): Buffer {
  return seal(0, new TextEncoder().encode(JSON.stringify(record)))
}

export function boardRecordOf(bytes: Uint8Array): BoardRecord {
  const record = unseal(bytes)
  if (!record) throw new DamagedLog('the record of a board is damaged')
  return schema.parse(JSON.parse(new TextDecoder().decode(record.bytes)))
}
