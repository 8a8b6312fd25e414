import type { Hole } from '../../plan/flow/MessagePlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'

/** What translations need of whoever connects the context. */
export function holeMembers(file: CodeFile, holes: readonly Hole[]): readonly string[] {
  return holes.map(({ property, type }) => `readonly ${property}: ${file.type(type)}`)
}
