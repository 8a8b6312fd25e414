import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { readBackup, writeBackup } from '../../storage/backup.ts'
import type { Command } from '../Command.ts'
import { CommandRefusal } from '../CommandRefusal.ts'
import { readArguments } from '../readArguments.ts'
import { bodyOf, withStore } from '../withStore.ts'

const name = 'backup'
const usage = '<file>'

export const backup: Command = {
  name,
  usage,
  summary: 'writes every board of DATA_DIR or DATABASE_URL to a file, whether a server runs or not',
  async run(args) {
    const { positional: file } = readArguments({ name, usage }, args, {})
    const partial = `${file}.partial`
    try {
      const { boards, damaged, damagedVersions } = await withStore({
        store: (store) => summarised(writeBackup(store), partial),
        server: async (ask) => summarised(bodyOf(await ask('GET', 'backup')), partial),
        makes: false,
      })
      await rename(partial, file)
      process.stderr.write(`${boards} boards are in ${file}\n`)
      for (const id of damaged) process.stderr.write(`board ${id} is damaged and NOT in the backup\n`)
      for (const { board, version } of damagedVersions) {
        const what = version === null ? `all versions of board ${board} are` : `version ${version} of board ${board} is`
        process.stderr.write(`${what} damaged and NOT in the backup\n`)
      }
      return damaged.length + damagedVersions.length === 0 ? 0 : 1
    } catch (error) {
      await rm(partial, { force: true })
      if (error instanceof Error && 'code' in error)
        throw new CommandRefusal(`${file} cannot be written: ${error.message}`)
      throw error
    }
  },
}

/** Writes the stream to the file, and reads it on the way as a restore would: a backup that nobody checked is none. */
async function summarised(chunks: AsyncIterable<Uint8Array>, file: string) {
  await pipeline(chunks, createWriteStream(file, { mode: 0o600 }))
  return readBackup(createReadStream(file), async () => {})
}
