import { EXPORT_TARGETS } from '../../../src/domain/export/registry.ts'
import type { Command } from '../Command.ts'
import { readArguments } from '../readArguments.ts'

const name = 'targets'
const usage = ''

export const targets: Command = {
  name,
  usage,
  summary: 'lists what a board can be exported to',
  async run(args) {
    readArguments({ name, usage }, args, {})
    const width = Math.max(...EXPORT_TARGETS.map((target) => target.name.length))
    for (const target of EXPORT_TARGETS) process.stdout.write(`${target.name.padEnd(width)}  ${target.title}\n`)
    return 0
  },
}
