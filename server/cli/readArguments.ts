import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Command } from './Command.ts'
import { CommandRefusal } from './CommandRefusal.ts'

/** The options and the one positional argument of a command; refuses anything else. */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(
  { name, usage }: Pick<Command, 'name' | 'usage'>,
  args: readonly string[],
  options: O,
) {
  const refuse = (why: string) => new CommandRefusal(`${why}; usage: wallstorm ${name} ${usage}`.trim())
  const parsed = tryParse(args, options, refuse)
  const expected = usage.startsWith('<') ? 1 : 0
  if (parsed.positionals.length > expected) throw refuse(`unexpected argument "${parsed.positionals[expected]}"`)
  if (parsed.positionals.length < expected) throw refuse(`the ${/<(\w+)>/.exec(usage)?.[1]} is missing`)
  return { values: parsed.values, positional: parsed.positionals[0] ?? '', refuse }
}

function tryParse<O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  refuse: (why: string) => CommandRefusal,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw refuse(sentence ?? 'not understood')
  }
}
