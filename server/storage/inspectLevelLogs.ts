import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DamagedLog } from './BoardStore.ts'
import { crc32c } from './crc32c.ts'

/** A last record that was being written when the process or the machine died: it was never acknowledged. */
export interface LogTail {
  readonly file: string
  readonly offset: number
  readonly bytes: number
}

const BLOCK = 32 * 1024
const HEADER = 7
const SECTOR = 512
const FULL = 1
const FIRST = 2
const LAST = 4

/**
 * Reads LevelDB's write-ahead logs as its log_format document describes them, before the engine does: on opening it would
 * drop a damaged record in the middle without a word. As each of our commits is synced before the next begins, only the
 * last record may be incomplete; anything else that does not read is damage, and rejects with `DamagedLog`.
 */
export async function inspectLevelLogs(folder: string): Promise<readonly LogTail[]> {
  const names = await readdir(folder).catch(() => [])
  const tails: LogTail[] = []
  for (const file of names.filter((name) => /^\d+\.log$/.test(name)).sort()) {
    const log = await readFile(join(folder, file))
    const bad = firstBadRecord(log)
    if (!bad) continue
    if (!isIncomplete(log, bad.fragment) || startsRecordAfter(log, bad.record))
      throw new DamagedLog(`${file} is damaged at byte ${bad.record}`)
    tails.push({ file, offset: bad.record, bytes: log.length - bad.record })
  }
  return tails
}

/** Where the first record that does not read begins, and which of its fragments is at fault. */
function firstBadRecord(log: Buffer): { readonly record: number; readonly fragment: number } | null {
  let begun: number | null = null
  let offset = 0
  while (offset < log.length) {
    const room = BLOCK - (offset % BLOCK)
    if (room < HEADER) {
      offset += room
      continue
    }
    const fragment = fragmentAt(log, offset)
    const begins = fragment?.type === FULL || fragment?.type === FIRST
    if (!fragment || begins === (begun !== null)) return { record: begun ?? offset, fragment: offset }
    if (fragment.type === FIRST) begun = offset
    if (fragment.type === LAST) begun = null
    offset += fragment.size
  }
  return begun === null ? null : { record: begun, fragment: log.length }
}

/** The file ends inside the fragment, or in zeros: pages that were allotted but not written before the power went. */
function isIncomplete(log: Buffer, offset: number): boolean {
  if (offset + HEADER > log.length) return true
  if (offset + HEADER + log.readUInt16LE(offset + 4) > log.length) return true
  return log.subarray(Math.max(offset, log.length - SECTOR)).every((byte) => byte === 0)
}

function startsRecordAfter(log: Buffer, bad: number): boolean {
  for (let offset = bad + 1; offset + HEADER <= log.length; offset++) {
    const type = log[offset + 6]
    if ((type === FULL || type === FIRST) && fragmentAt(log, offset)) return true
  }
  return false
}

function fragmentAt(log: Buffer, offset: number): { readonly type: number; readonly size: number } | null {
  if (offset + HEADER > log.length) return null
  const size = HEADER + log.readUInt16LE(offset + 4)
  const type = log.readUInt8(offset + 6)
  if (type < FULL || type > LAST || size > BLOCK - (offset % BLOCK) || offset + size > log.length) return null
  const checksum = crc32c(log.subarray(offset + 6, offset + size))
  const masked = (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0
  return masked === log.readUInt32LE(offset) ? { type, size } : null
}
