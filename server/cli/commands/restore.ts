import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { z } from 'zod'
import { DamagedLog } from '../../storage/BoardStore.ts'
import { type Restored, restoreMissing } from '../../storage/restoreMissing.ts'
import type { Command } from '../Command.ts'
import { CommandRefusal } from '../CommandRefusal.ts'
import { readArguments } from '../readArguments.ts'
import { withStore } from '../withStore.ts'

const name = 'restore'
const usage = '<file>'
const answer = z.object({ restored: z.array(z.string()), kept: z.number(), open: z.array(z.string()) })

export const restore: Command = {
  name,
  usage,
  summary: 'brings back from a backup the boards that are missing or damaged; whole ones stay as they are',
  async run(args) {
    const { positional: file } = readArguments({ name, usage }, args, {})
    await access(file).catch(() => {
      throw new CommandRefusal(`${file} cannot be read`)
    })
    const { restored, kept, open } = await withStore<Restored>({
      store: (store) => refusingDamage(file, () => restoreMissing(store, bytesOf(file))),
      server: async (ask) => answer.parse(await (await ask('POST', 'restore', bytesOf(file))).json()),
      makes: true,
    })
    for (const id of restored) process.stdout.write(`${id}\n`)
    process.stderr.write(`${restored.length} boards restored, ${kept} were there\n`)
    for (const id of open)
      process.stderr.write(
        `board ${id} is damaged and was NOT restored, for somebody has it open: save its board file, close it everywhere, and restore again in a minute\n`,
      )
    return open.length === 0 ? 0 : 1
  },
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file)
  } catch (error) {
    throw new CommandRefusal(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function refusingDamage<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DamagedLog) throw new CommandRefusal(`${file}: ${error.message}`)
    throw error
  }
}
