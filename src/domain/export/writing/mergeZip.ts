import { zipSync } from 'fflate'
import type { CodeStyle, ExportFile } from '../ExportTarget.ts'
import { hasHash } from '../hashText.ts'
import { MANIFEST_PATH, type Manifest, RECORD_FOLDER, readManifest } from '../manifest.ts'
import { mergeIntoProject } from './mergeIntoProject.ts'
import { openZip, type ZipRefusal } from './openZip.ts'

/** What became of a project that came back. Paths in code-point order. */
export interface MergeReport {
  /** How the project is written; it stays so. */
  readonly style: CodeStyle
  /** Where a person's files are now that followed their stickies. */
  readonly moved: readonly string[]
  /** A person's files that took in what the wall changed. */
  readonly merged: readonly string[]
  /** … and those where both changed the same lines: they hold markers now. */
  readonly conflicts: readonly string[]
  /** Generated files that the wall gives no longer and nobody wrote in. */
  readonly removed: readonly string[]
  /** Hand-written files that import what is no longer where it was. */
  readonly staleImports: readonly string[]
  /** Hand-written files that seem to be a person's own, moved from where they were written again. */
  readonly strays: readonly string[]
  /** Files that the wall gives no longer and somebody wrote in, and what they import; they stay. */
  readonly orphans: readonly string[]
  /** Generated files that somebody edited and that were written anew. */
  readonly rewritten: readonly string[]
  /** What an earlier export left to know it by cannot be read: every file in the way was taken for a person's. */
  readonly isRecordBroken: boolean
  /** `node_modules`, `dist` or `.git` were in the zip and are not in the merged one. */
  readonly isPart: boolean
}

export type ZipMerge =
  | ZipRefusal
  | { readonly ok: false; readonly code: 'other-wall'; readonly message: string }
  /** Nothing was merged: somebody edited these generated files, and their edits would be lost. */
  | { readonly ok: false; readonly code: 'edited'; readonly message: string; readonly edited: readonly string[] }
  | {
      readonly ok: true
      readonly report: MergeReport
      /** The whole merged project. */
      readonly zip: Uint8Array<ArrayBuffer>
      /** The text files of the report, as they are now. */
      readonly files: readonly ExportFile[]
    }

/** The project of the wall as it is now, in every style. */
export type Projects = Readonly<Record<CodeStyle, readonly ExportFile[]>>

/** Merges an edited project with what the wall gives now. `force` rewrites generated files that somebody edited. */
export function mergeZip(bytes: Uint8Array, projects: Projects, { force }: { readonly force: boolean }): ZipMerge {
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  const record = opened.files.get(MANIFEST_PATH)
  const manifestText = record && textOf(record)
  const before = readManifest(manifestText)
  const style = styleOf(before, projects)
  const generated = projects[style]
  const now = readManifest(generated.find(({ path }) => path === MANIFEST_PATH)?.text)
  if (!isSameWall(before, now)) {
    const message = 'This project was made from another wall. Open that wall and drop the zip there.'
    return { ok: false, code: 'other-wall', message }
  }

  const outcome = mergeIntoProject(opened.files, generated, { force })
  if (!outcome.ok) {
    const message = `${outcome.path} is not UTF-8 text. Save it as UTF-8 and zip the project again.`
    return { ok: false, code: outcome.code, message }
  }
  const { files, plan } = outcome
  if (plan.edited.length > 0) {
    const message =
      'Somebody edited generated files. Written anew, they lose those edits; move them into a file of yours first.'
    return { ok: false, code: 'edited', message, edited: plan.edited }
  }
  const report: MergeReport = {
    style,
    moved: plan.moves.map(({ to }) => to).sort(),
    merged: plan.merged.filter((path) => !plan.conflicts.includes(path)),
    conflicts: plan.conflicts,
    orphans: [...plan.orphans, ...plan.needed].sort(),
    removed: plan.removals.filter((path) => !path.startsWith(RECORD_FOLDER)),
    rewritten: plan.rewritten,
    staleImports: [...new Set(plan.staleImports.map(({ path }) => path))],
    strays: plan.strays.map(({ at }) => at),
    isRecordBroken: plan.isRecordBroken,
    isPart: opened.isPart,
  }
  const { moved, merged, conflicts, orphans, rewritten, staleImports, strays } = report
  const told = new Set([...moved, ...merged, ...conflicts, ...orphans, ...rewritten, ...staleImports, ...strays])
  return {
    ok: true,
    report,
    zip: zipSync(Object.fromEntries(files)),
    files: Array.from(told, (path) => ({ path, text: textOf(files.get(path) ?? new Uint8Array()) })),
  }
}

/** The style whose files are nearest to what was generated last. */
function styleOf(before: Manifest, projects: Projects): CodeStyle {
  const likeness = (files: readonly ExportFile[]) =>
    files.filter(({ path, text }) => hasHash(text, before.get(path)?.hash)).length
  return likeness(projects.functions) > likeness(projects.class) ? 'functions' : 'class'
}

/** Projects of one wall share stickies, unless one of them has none. */
function isSameWall(before: Manifest, now: Manifest): boolean {
  const notesOf = (manifest: Manifest) => new Set([...manifest.values()].flatMap(({ notes }) => notes))
  const [earlier, present] = [notesOf(before), notesOf(now)]
  return earlier.size === 0 || present.size === 0 || [...earlier].some((id) => present.has(id))
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content)
}
