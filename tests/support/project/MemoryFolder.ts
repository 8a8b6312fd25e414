import type { ExportFile } from '../../../src/domain/export/ExportTarget.ts'
import { MANIFEST_PATH } from '../../../src/domain/export/manifest.ts'
import { pathsToLookAt, pathsToRead, planWrite } from '../../../src/domain/export/writing/planWrite.ts'
import { stepsOf } from '../../../src/domain/export/writing/stepsOf.ts'
import type { WritePlan } from '../../../src/domain/export/writing/WritePlan.ts'

/** A project folder in memory, so that a test sees what a person would find in it. */
export class MemoryFolder {
  readonly files: Map<string, string>

  constructor(files: Iterable<readonly [string, string]> = []) {
    this.files = new Map(files)
  }

  /** Exports as the command line does; cut short after `steps` effects where that is given. */
  export(generated: readonly ExportFile[], { force = false, steps = Number.POSITIVE_INFINITY } = {}): WritePlan {
    const paths = new Set([
      ...pathsToRead(generated, this.files.get(MANIFEST_PATH)),
      ...pathsToLookAt(generated, [...this.files.keys()]),
    ])
    const known = new Map([...this.files].filter(([path]) => paths.has(path)))
    const plan = planWrite(known, generated, { force })
    for (const { path, text } of stepsOf(plan).slice(0, steps)) {
      if (text === undefined) this.files.delete(path)
      else this.files.set(path, text)
    }
    return plan
  }

  /** The text of a file that must be there. */
  text(path: string): string {
    const text = this.files.get(path)
    if (text === undefined) throw new Error(`${path} is not there, only ${[...this.files.keys()].join(', ')}`)
    return text
  }

  edit(path: string, change: (text: string) => string): void {
    this.files.set(path, change(this.text(path)))
  }

  /** What is there beside the record. */
  get project(): readonly ExportFile[] {
    return [...this.files].filter(([path]) => !path.startsWith('.wallstorm/')).map(([path, text]) => ({ path, text }))
  }

  copy(): MemoryFolder {
    return new MemoryFolder(this.files)
  }
}
