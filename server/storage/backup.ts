import { createDecoder, readVarString, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint8Array } from 'lib0/encoding'
import { z } from 'zod'
import { type BoardCopy, type BoardStore, DamagedLog, type Version } from './BoardStore.ts'
import { ByteReader } from './ByteReader.ts'
import { recordSchema, versionSchema } from './schemas.ts'
import { seal, unseal } from './sealed.ts'

const MAGIC = new TextEncoder().encode('wallstorm.backup 1\n')
const LENGTH = 4

const headSchema = z.object({
  record: recordSchema,
  hasBase: z.boolean(),
  baseSequence: z.number(),
  updates: z.number(),
  versions: z.array(versionSchema),
})
const endSchema = z.object({
  boards: z.number(),
  damaged: z.array(z.string()),
  damagedVersions: z.array(z.object({ board: z.string(), version: z.string().nullable() })).default([]),
})

export interface BackupSummary {
  readonly boards: number
  /** Ids of boards that could not be read and are not in it. */
  readonly damaged: readonly string[]
  /** Versions that could not be read and are not in it, though their boards are; null stands for all of a board's. */
  readonly damagedVersions: readonly DamagedVersion[]
}

interface DamagedVersion {
  readonly board: string
  readonly version: string | null
}

/**
 * Every board of a store, each as of the moment it is reached, while others write: a line that says what it is, then
 * records of length and checksum, the last of them the summary.
 */
export async function* writeBackup(store: BoardStore): AsyncGenerator<Uint8Array> {
  yield MAGIC
  let boards = 0
  const damaged: string[] = []
  const damagedVersions: DamagedVersion[] = []
  for await (const id of store.ids()) {
    try {
      const { copy, lost } = await copyOf(store, id)
      yield framed(boards, encodeCopy(copy))
      boards++
      damagedVersions.push(...lost.map((version) => ({ board: id, version })))
    } catch (error) {
      if (!(error instanceof DamagedLog)) throw error
      damaged.push(id)
    }
  }
  yield framed(boards, new TextEncoder().encode(JSON.stringify({ boards, damaged, damagedVersions })))
}

/** Reads a backup; `onBoard` is awaited for each board. Throws `DamagedLog` where it is cut short or not what was written. */
export async function readBackup(
  chunks: AsyncIterable<Uint8Array>,
  onBoard: (copy: BoardCopy) => Promise<void>,
): Promise<BackupSummary> {
  let boards = 0
  let last: Uint8Array | null = null
  for await (const payload of payloads(chunks)) {
    if (last) {
      await onBoard(decodeCopy(last))
      boards++
    }
    last = payload
  }
  const end = last && endSchema.safeParse(jsonOrNull(last))
  if (!end?.success || end.data.boards !== boards) throw new DamagedLog('the backup is cut short')
  return end.data
}

/** The board with those of its versions that can be read, and the ids of the others; null where not even they can. */
async function copyOf(store: BoardStore, id: string) {
  const record = await store.find(id)
  if (!record) throw new DamagedLog(`board ${id} has no record`)
  const versions: { readonly version: Version; readonly bytes: Uint8Array }[] = []
  const lost: (string | null)[] = []
  const kept = await orDamaged(store.versions(id))
  if (kept === DAMAGED) lost.push(null)
  for (const version of kept === DAMAGED ? [] : kept) {
    const bytes = await orDamaged(store.readVersion(id, version.id))
    if (bytes === DAMAGED) lost.push(version.id)
    else if (bytes) versions.push({ version, bytes })
  }
  return { copy: { record, log: await store.read(id, 0), versions }, lost }
}

const DAMAGED = Symbol('damaged')

async function orDamaged<Found>(found: Promise<Found>): Promise<Found | typeof DAMAGED> {
  try {
    return await found
  } catch (error) {
    if (error instanceof DamagedLog) return DAMAGED
    throw error
  }
}

function encodeCopy({ record, log, versions }: BoardCopy): Uint8Array {
  const encoder = createEncoder()
  const head = {
    record,
    hasBase: log.base !== null,
    baseSequence: log.baseSequence,
    updates: log.updates.length,
    versions: versions.map(({ version }) => version),
  }
  writeVarString(encoder, JSON.stringify(head))
  for (const bytes of [...(log.base ? [log.base] : []), ...log.updates, ...versions.map((kept) => kept.bytes)])
    writeVarUint8Array(encoder, bytes)
  return toUint8Array(encoder)
}

function decodeCopy(payload: Uint8Array): BoardCopy {
  const decoder = createDecoder(payload)
  const { record, hasBase, baseSequence, updates, versions } = headSchema.parse(JSON.parse(readVarString(decoder)))
  const next = () => readVarUint8Array(decoder)
  const base = hasBase ? next() : null
  const log = { base, baseSequence, updates: Array.from({ length: updates }, next), head: baseSequence + updates }
  return { record, log, versions: versions.map((version) => ({ version, bytes: next() })) }
}

function framed(place: number, payload: Uint8Array): Uint8Array {
  const sealed = seal(place, payload)
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32BE(sealed.length)
  return Buffer.concat([length, sealed])
}

async function* payloads(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteReader(chunks)
  if (!(await bytes.take(MAGIC.length))?.equals(MAGIC)) throw new DamagedLog('this is not a backup of Wallstorm')
  for (let place = 0; !(await bytes.isAtEnd()); place++) {
    const length = await bytes.take(LENGTH)
    const sealed = length && (await bytes.take(length.readUInt32BE()))
    if (!sealed) throw new DamagedLog('the backup is cut short')
    const record = unseal(sealed)
    if (record?.sequence !== place) throw new DamagedLog('the backup is damaged')
    yield record.bytes
  }
}

function jsonOrNull(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
