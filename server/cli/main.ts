import { loadTransliteration } from '../../src/domain/naming/transliterate.ts'
import type { Command, ExitCode } from './Command.ts'
import { CommandRefusal } from './CommandRefusal.ts'
import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { exportBoard } from './commands/exportBoard.ts'
import { model } from './commands/model.ts'
import { restore } from './commands/restore.ts'
import { serve } from './commands/serve.ts'
import { targets } from './commands/targets.ts'
import { oneLine } from './oneLine.ts'

const COMMANDS: readonly Command[] = [serve, check, exportBoard, model, targets, backup, restore]

/** Runs `wallstorm` with the words after it. Bad input or usage: one line on standard error, and 2. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  await loadTransliteration()
  try {
    return await run(words)
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error
    process.stderr.write(`wallstorm: ${oneLine(error.message)}\n`)
    return 2
  }
}

async function run([word, ...args]: readonly string[]): Promise<ExitCode> {
  if (word === '--help' || word === '-h' || word === 'help') {
    process.stdout.write(help())
    return 0
  }
  const command = COMMANDS.find(({ name }) => name === word)
  if (command) return command.run(args)
  const names = COMMANDS.map(({ name }) => name).join(', ')
  throw new CommandRefusal(`${word === undefined ? 'say what to do' : `there is no command "${word}"`}: ${names}`)
}

function help(): string {
  const lines = COMMANDS.map(({ name, usage, summary }) => `wallstorm ${`${name} ${usage}`.trim()}\n    ${summary}\n`)
  return `${lines.join('')}\n<board> is a board file, a Context Mapper model (.cml), - for standard input, or a board link.
Exit codes: 0 done, 1 findings, conflicts, differences or damage, 2 bad input.\n`
}
