import { appendFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectLevelLogs } from '../../../../server/storage/inspectLevelLogs.ts'
import type { Random } from '../../random.ts'

/**
 * Leaves half a record at the end of the store's log, as a write does that the machine did not survive; none where the kill
 * left one already, for nobody writes after the last write.
 */
export async function tearTail(folder: string, random: Random): Promise<void> {
  const boards = join(folder, 'boards')
  if ((await inspectLevelLogs(boards)).length > 0) return
  const logs = (await readdir(boards)).filter((name) => name.endsWith('.log')).sort()
  const log = join(boards, logs.at(-1) ?? '')
  const room = 32_768 - ((await stat(log)).size % 32_768)
  const length = 200
  if (room < length + 7) return
  const header = Buffer.from([1, 2, 3, 4, length, 0, 1])
  const body = random.bytes(random.below(length))
  await appendFile(log, Buffer.concat([header, body]).subarray(0, 1 + random.below(header.length + body.length)))
}
