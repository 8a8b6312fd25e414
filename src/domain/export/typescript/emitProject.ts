import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { withManifest } from '../manifest.ts'
import { planProject } from './plan/planProject.ts'
import { writeProject } from './writeProject.ts'

/** The TypeScript project of a wall: compiles strict, its tests pass, and the same board gives the same bytes. */
export function emitProject(input: ExportInput): readonly ExportFile[] {
  return withManifest(writeProject(planProject(input)))
}
