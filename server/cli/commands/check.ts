import type { Finding } from '../../../src/domain/interpretation/model.ts'
import { findingJson } from '../../../src/domain/interpretation/modelJson.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import type { Command } from '../Command.ts'
import { loadBoard } from '../loadBoard.ts'
import { oneLine } from '../oneLine.ts'
import { readArguments } from '../readArguments.ts'

const name = 'check'
const usage = '<board> [--json] [--strict]'

export const check: Command = {
  name,
  usage,
  summary: 'prints findings; exits with 1 where there are errors, with --strict also where there are warnings',
  async run(args) {
    const options = { json: { type: 'boolean' }, strict: { type: 'boolean' } } as const
    const { positional, values } = readArguments({ name, usage }, args, options)
    const { findings } = readBoard(await loadBoard(positional))
    process.stdout.write(values.json ? asJson(findings) : findings.map(asLine).join(''))
    const grave = findings.some(({ severity }) => severity === 'error' || (values.strict && severity === 'warning'))
    return grave ? 1 : 0
  },
}

function asJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ findings: findings.map(findingJson) }, null, 2)}\n`
}

/** `severity code note-ids message`; the ids joined by commas, `-` where there are none. */
function asLine({ severity, code, notes, message }: Finding): string {
  const ids = notes.map((id) => id.replace(/[\s,%\p{C}]/gu, encodeURIComponent)).join(',')
  return `${severity} ${code} ${ids || '-'} ${oneLine(message)}\n`
}
