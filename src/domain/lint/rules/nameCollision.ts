import type { Id } from '../../board/Board.ts'
import type { FindingDraft } from '../../interpretation/FindingDraft.ts'
import type { Element } from '../../interpretation/model.ts'
import { identifierFor, identifierKey } from '../../naming/identifierFor.ts'
import { groupBy, namedElementsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

interface Named extends Pick<Element, 'name' | 'identifier' | 'notes'> {
  /** What its words ask for. */
  readonly plain: string
}

/** Names that differ on the wall and meet in code. Once each has an identifier that a person chose, nothing is left to say. */
export const nameCollision: LintRule = function* ({ board, model }) {
  const frames = model.contexts.map(({ id, name, identifier }) =>
    named('context', { name, identifier, notes: board.frames.has(id) ? [id] : [] }),
  )
  const scopes = [
    frames,
    ...model.contexts.map((context) => namedElementsOf(context).map(({ kind, element }) => named(kind, element))),
  ]
  for (const scope of scopes) {
    for (const same of groupBy(scope, ({ plain }) => identifierKey(plain)).values()) {
      if (same.some(({ plain, identifier }) => identifier.startsWith(`${plain}_`))) yield collision(same)
    }
  }
}

function named(kind: string, { name, identifier, notes }: Omit<Named, 'plain'>): Named {
  return { name, identifier, notes, plain: identifierFor(name, kind, lowest(notes)) }
}

function lowest(notes: readonly Id[]): Id {
  return notes[0] ?? ''
}

function collision(same: readonly Named[]): FindingDraft {
  const [first] = same
  const names = [...new Set(same.map(({ name }) => `“${name}”`))]
  const subject = names.length > 1 ? `${names.join(' and ')} are` : `${names[0]} is`
  return {
    code: 'name-collision',
    notes: same.flatMap(({ notes }) => notes),
    message: `${subject} ${first?.plain} in code ${same.length} times, so the code says ${same.map(({ identifier }) => identifier).join(', ')}.`,
  }
}
