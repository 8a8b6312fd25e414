import { join } from 'node:path'
import { buildContextMap } from '../../../src/domain/context-map/buildContextMap.ts'
import type { ExportFile, ExportTarget } from '../../../src/domain/export/ExportTarget.ts'
import { MANIFEST_PATH } from '../../../src/domain/export/manifest.ts'
import { EXPORT_TARGETS, findTarget } from '../../../src/domain/export/registry.ts'
import { pathsToRead, planWrite, type WritePlan } from '../../../src/domain/export/writing/planWrite.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import type { Command, ExitCode } from '../Command.ts'
import { CommandRefusal } from '../CommandRefusal.ts'
import { isFolder, readFolder, readIfThere, writeWhole } from '../diskFiles.ts'
import { loadBoard } from '../loadBoard.ts'
import { readArguments } from '../readArguments.ts'

const name = 'export'
const usage = '<board> --to <target> --out <dir or file> [--check] [--force]'

export const exportBoard: Command = {
  name,
  usage,
  summary: 'writes the board as code, a map or a board file; --check only compares, --force rewrites edited files',
  async run(args) {
    const options = {
      to: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean' },
      force: { type: 'boolean' },
    } as const
    const { positional, values, refuse } = readArguments({ name, usage }, args, options)
    const names = EXPORT_TARGETS.map((target) => target.name).join(', ')
    if (!values.to) throw refuse(`--to is missing, one of ${names}`)
    if (!values.out) throw refuse('--out is missing')
    const target = findTarget(values.to)
    if (!target) throw new CommandRefusal(`there is no target "${values.to}", only ${names}`)

    const { out, check = false, force = false } = values
    const board = await loadBoard(positional)
    const model = readBoard(board)
    const toFiles = await target.load()
    const files = await toFiles({ board, model, map: buildContextMap(board.title, model) })
    return target.single ? writeFileTarget(target, files, out, check) : writeFolderTarget(files, out, { check, force })
  },
}

async function writeFileTarget(
  { name: target }: ExportTarget,
  [file, ...others]: readonly ExportFile[],
  out: string,
  check: boolean,
): Promise<ExitCode> {
  if (!file || others.length > 0) throw new Error(`${target} is said to give one file and gives ${others.length}`)
  if (await isFolder(out)) throw new CommandRefusal(`${out} is a folder, and ${target} is one file: --out is its name`)
  if ((await readIfThere(out)) === file.text) return 0
  if (check) {
    process.stdout.write(`differs ${out}\n`)
    return 1
  }
  await writeWhole(out, file.text)
  process.stdout.write(`wrote ${out}\n`)
  return 0
}

async function writeFolderTarget(
  files: readonly ExportFile[],
  out: string,
  { check, force }: { readonly check: boolean; readonly force: boolean },
): Promise<ExitCode> {
  if ((await isFolder(out)) === false) throw new CommandRefusal(`${out} is a file, and --out must be a folder`)
  const manifest = await readIfThere(join(out, MANIFEST_PATH))
  const plan = planWrite(await readFolder(out, pathsToRead(files, manifest)), files, { force })
  if (check) return reportDifferences(plan)
  if (plan.edited.length > 0) {
    process.stderr.write(
      `wallstorm: edited since they were generated, so nothing was written (restore them, or use --force): ${plan.edited.join(', ')}\n`,
    )
    return 1
  }
  await carryOut(plan, out)
  return plan.conflicts.length > 0 ? 1 : 0
}

function reportDifferences({ edited, writes, conflicts }: WritePlan): ExitCode {
  const paths = [...new Set([...edited, ...writes.map(({ path }) => path), ...conflicts])].sort()
  for (const path of paths) process.stdout.write(`differs ${path}\n`)
  return paths.length > 0 ? 1 : 0
}

/** The record of what was generated goes last, so that an export cut short is taken up again by the next one. */
async function carryOut({ writes, conflicts, orphans }: WritePlan, out: string): Promise<void> {
  const isRecord = ({ path }: ExportFile) => path.startsWith('.wallstorm/')
  for (const { path, text } of [...writes.filter((file) => !isRecord(file)), ...writes.filter(isRecord)])
    await writeWhole(join(out, path), text)
  process.stdout.write(writes.length === 0 ? `${out} is up to date\n` : `wrote ${writes.length} files to ${out}\n`)
  for (const path of orphans) process.stdout.write(`kept ${path}, which the wall gives no longer\n`)
  if (conflicts.length > 0) process.stderr.write(`wallstorm: conflicts to resolve in ${conflicts.join(', ')}\n`)
}
