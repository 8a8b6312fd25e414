import type { Command } from '../Command.ts'
import { CommandRefusal } from '../CommandRefusal.ts'
import { readArguments } from '../readArguments.ts'

const name = 'serve'
const usage = ''

export const serve: Command = {
  name,
  usage,
  summary: 'runs the server; configured by PORT, HOST, DATA_DIR and the like',
  async run(args) {
    readArguments({ name, usage }, args, {})
    const { readConfig, StartupRefusal, startServer } = await import('../../main.ts')
    try {
      const config = readConfig(process.env)
      const server = await startServer(config)
      process.stdout.write(`Wallstorm is at http://${urlHost(config.host)}:${server.port}\n`)
      await askedToStop()
      await server.close()
      return 0
    } catch (error) {
      if (error instanceof StartupRefusal) throw new CommandRefusal(error.message)
      throw error
    }
  },
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

/** The first signal ends the server in order; a second one ends the process at once. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
