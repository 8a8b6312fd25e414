import { join } from 'node:path'
import type { ExportFile } from '../../src/domain/export/ExportTarget.ts'
import { MANIFEST_PATH } from '../../src/domain/export/manifest.ts'
import { pathsToLookAt, pathsToRead, planWrite } from '../../src/domain/export/writing/planWrite.ts'
import { stepsOf } from '../../src/domain/export/writing/stepsOf.ts'
import type { WritePlan } from '../../src/domain/export/writing/WritePlan.ts'
import type { ExitCode } from './Command.ts'
import { CommandRefusal } from './CommandRefusal.ts'
import { isFolder, listFolder, readAround, readFolder, readIfThere, removeFile, writeWhole } from './diskFiles.ts'
import { describeChanges, differingPaths, planLines, troubleLines } from './writeReport.ts'

/** `check` says what differs, `dry-run` shows how; neither writes. */
export type WriteMode = 'write' | 'check' | 'dry-run'

/**
 * Brings a generated project into a folder and says what became of each file. 1: edited tool-owned files stopped it, a
 * conflict is to be resolved, or, in a check, something differs.
 */
export async function writeProject(
  files: readonly ExportFile[],
  out: string,
  { mode, force }: { readonly mode: WriteMode; readonly force: boolean },
): Promise<ExitCode> {
  if ((await isFolder(out)) === false) throw new CommandRefusal(`${out} is a file, and --out must be a folder`)
  const manifest = await readIfThere(join(out, MANIFEST_PATH))
  const around = await readAround(out, pathsToLookAt(files, await listFolder(out)))
  const present = new Map([...around, ...(await readFolder(out, pathsToRead(files, manifest)))])
  const plan = planWrite(present, files, { force })
  if (mode === 'check') {
    const paths = differingPaths(plan)
    print(
      process.stdout,
      paths.map((path) => `differs ${path}`),
    )
    return paths.length > 0 ? 1 : 0
  }
  if (mode === 'dry-run') process.stdout.write(describeChanges(plan, present))
  else await carryOut(plan, out)
  if (plan.edited.length === 0) print(process.stdout, planLines(plan, out, mode))
  print(process.stderr, troubleLines(plan))
  return plan.edited.length > 0 || plan.conflicts.length > 0 ? 1 : 0
}

async function carryOut(plan: WritePlan, out: string): Promise<void> {
  for (const { path, text } of stepsOf(plan)) {
    if (text === undefined) await removeFile(out, path)
    else await writeWhole(join(out, path), text)
  }
}

function print(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  for (const line of lines) stream.write(`${line}\n`)
}
