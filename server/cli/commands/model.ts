import { modelJson } from '../../../src/domain/interpretation/modelJson.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import type { Command } from '../Command.ts'
import { loadBoard } from '../loadBoard.ts'
import { readArguments } from '../readArguments.ts'

const name = 'model'
const usage = '<board>'

export const model: Command = {
  name,
  usage,
  summary: 'prints the interpreted model as JSON',
  async run(args) {
    const { positional } = readArguments({ name, usage }, args, {})
    const board = await loadBoard(positional)
    process.stdout.write(`${JSON.stringify(modelJson(readBoard(board)), null, 2)}\n`)
    return 0
  },
}
