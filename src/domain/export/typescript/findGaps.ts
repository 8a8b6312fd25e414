import type { Id } from '../../board/Board.ts'
import type { NoteKind } from '../../notation/kinds.ts'
import type { ExportInput } from '../ExportTarget.ts'
import { placesOfNotes } from '../manifest.ts'
import { planProject } from './plan/planProject.ts'
import { projectOmissions } from './plan/projectOmissions.ts'
import { writeProject } from './writeProject.ts'

/** A note that gave no code, or code that only refuses. */
export interface CodeGap {
  readonly note: Id
  /** For a person; goes on after a colon. */
  readonly why: string
}

/** Why a note of this kind is told in words only, where nothing else was said of it. */
const TOLD_IN_WORDS: Readonly<Partial<Record<NoteKind, string>>> = {
  actor: 'it says who acts, and stands in the README of its context',
  definition: 'it is a term of the glossary in the README of its context',
  hotspot: 'it is an open question, and a TODO in the README of its context',
  opportunity: 'it is an idea, and stands in the README of its context',
}

/** The notes of the wall that are not in the code of its project, by id, each once: every other note gave a line of it. */
export function findGaps(input: ExportInput): readonly CodeGap[] {
  const plan = planProject(input)
  const reasons = new Map<Id, string[]>()
  for (const { notes, why } of projectOmissions(plan))
    for (const id of notes) reasons.set(id, [...(reasons.get(id) ?? []), why])
  const places = placesOfNotes(writeProject(plan))
  return [...input.board.notes.values()]
    .flatMap(({ id, kind }): readonly CodeGap[] => {
      const why = reasons.get(id)
      if (why) return [{ note: id, why: [...new Set(why)].join('; ') }]
      const files = (places.get(id) ?? []).map(({ file }) => file)
      if (files.some((file) => file.endsWith('.ts'))) return []
      if (files.length === 0) return [{ note: id, why: 'nothing was made of it' }]
      return [{ note: id, why: TOLD_IN_WORDS[kind] ?? 'it stands in the README of its context only' }]
    })
    .sort((a, b) => (a.note < b.note ? -1 : 1))
}
