import { buildContextMap } from '../../../src/domain/context-map/buildContextMap.ts'
import { CODE_STYLES, type ExportFile, type ExportTarget } from '../../../src/domain/export/ExportTarget.ts'
import { EXPORT_TARGETS, findTarget } from '../../../src/domain/export/registry.ts'
import { unifiedDiff } from '../../../src/domain/export/writing/unifiedDiff.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import type { Command, ExitCode } from '../Command.ts'
import { CommandRefusal } from '../CommandRefusal.ts'
import { isFolder, readIfThere, writeWhole } from '../diskFiles.ts'
import { loadBoard } from '../loadBoard.ts'
import { readArguments } from '../readArguments.ts'
import { type WriteMode, writeProject } from '../writeProject.ts'

const name = 'export'
const usage = '<board> --to <target> --out <dir or file> [--style class|functions] [--check | --dry-run] [--force]'

export const exportBoard: Command = {
  name,
  usage,
  summary:
    'writes the board as code, a map or a board file; --check only compares, --dry-run shows, --force rewrites generated files that somebody edited',
  async run(args) {
    const options = {
      to: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      force: { type: 'boolean' },
      style: { type: 'string' },
    } as const
    const { positional, values, refuse } = readArguments({ name, usage }, args, options)
    const names = EXPORT_TARGETS.map((target) => target.name).join(', ')
    if (!values.to) throw refuse(`--to is missing, one of ${names}`)
    if (!values.out) throw refuse('--out is missing')
    const target = findTarget(values.to)
    if (!target) throw new CommandRefusal(`there is no target "${values.to}", only ${names}`)

    if (values.check && values['dry-run']) throw refuse('--check and --dry-run do not go together')

    const { out, force = false } = values
    const mode = values.check ? 'check' : values['dry-run'] ? 'dry-run' : 'write'
    const style = CODE_STYLES.find((known) => known === (values.style ?? 'class'))
    if (!style) throw refuse(`--style is one of ${CODE_STYLES.join(', ')}`)
    const board = await loadBoard(positional)
    const model = readBoard(board)
    const toFiles = await target.load()
    const files = await toFiles({ board, model, map: buildContextMap(board.title, model), style })
    return target.single ? writeFileTarget(target, files, out, mode) : writeProject(files, out, { mode, force })
  },
}

async function writeFileTarget(
  { name: target }: ExportTarget,
  [file, ...others]: readonly ExportFile[],
  out: string,
  mode: WriteMode,
): Promise<ExitCode> {
  if (!file || others.length > 0) throw new Error(`${target} is said to give one file and gives ${others.length}`)
  if (await isFolder(out)) throw new CommandRefusal(`${out} is a folder, and ${target} is one file: --out is its name`)
  const present = await readIfThere(out)
  if (present === file.text) return 0
  if (mode === 'check') {
    process.stdout.write(`differs ${out}\n`)
    return 1
  }
  if (mode === 'dry-run') {
    const before = present === undefined ? undefined : { path: out, text: present }
    process.stdout.write(unifiedDiff(before, { path: out, text: file.text }))
    return 0
  }
  await writeWhole(out, file.text)
  process.stdout.write(`wrote ${out}\n`)
  return 0
}
