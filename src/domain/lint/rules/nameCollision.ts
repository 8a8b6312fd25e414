import type { Board } from '../../board/Board.ts'
import type { FindingDraft } from '../../interpretation/FindingDraft.ts'
import type { DomainModel, Element, QuickFix } from '../../interpretation/model.ts'
import { identifierFor, identifierKey } from '../../naming/identifierFor.ts'
import { groupBy, namedElementsOf } from '../elements.ts'
import { renaming } from '../fixes/renaming.ts'
import type { LintRule } from '../LintRule.ts'

interface Named extends Pick<Element, 'name' | 'identifier' | 'notes'> {
  readonly kind: string
  /** What its words ask for. */
  readonly plain: string
}

/** Code points kept of a name that is told apart: what comes behind them must still count in code. */
const LONGEST = 50

/** More offers than this help nobody. */
const OFFERS = 6

/** Names that differ on the wall and meet in code. Once each has an identifier that somebody chose, nothing is left to say. */
export const nameCollision: LintRule = function* ({ board, model }) {
  for (const scope of scopesOf(model)) {
    const taken = new Set(scope.flatMap(({ identifier, plain }) => [identifier, plain]).map(identifierKey))
    for (const same of groupBy(scope, ({ plain }) => identifierKey(plain)).values()) {
      const moved = same.filter(({ plain, identifier }) => identifier.startsWith(`${plain}_`))
      if (moved.length === 0) continue
      yield collision(
        same,
        moved.slice(0, OFFERS).map((element) => tellingApart(board, element, taken)),
      )
    }
  }
}

/** The contexts, and what becomes code within each; what is listed twice counts once. */
function scopesOf(model: DomainModel): readonly (readonly Named[])[] {
  const contexts = model.contexts.map(({ id, name, identifier }) => named('context', { name, identifier, notes: [id] }))
  const within = model.contexts.map((context) => {
    const elements = namedElementsOf(context).map(({ kind, element }) => named(kind, element))
    return [...new Map(elements.map((element) => [element.identifier, element])).values()]
  })
  return [contexts, ...within]
}

function named(kind: string, { name, identifier, notes }: Pick<Element, 'name' | 'identifier' | 'notes'>): Named {
  return { kind, name, identifier, notes, plain: identifierFor(name, kind, notes[0] ?? '') }
}

function collision(same: readonly Named[], fixes: readonly QuickFix[]): FindingDraft {
  const words = [...new Set(same.map(({ name }) => `“${name}”`))].join(' and ')
  const identifiers = same.map(({ identifier }) => identifier).join(', ')
  return {
    code: 'name-collision',
    notes: same.flatMap(({ notes }) => notes),
    message: `${words} would be ${same[0]?.plain} in code ${same.length} times; the code says ${identifiers}.`,
    fixes,
  }
}

/** Its kind tells it from the others, where no other of that kind does so already; else a number does. */
function tellingApart(board: Board, { kind, name, notes }: Named, taken: ReadonlySet<string>): QuickFix {
  const isFree = (other: string) => !taken.has(identifierKey(identifierFor(other, kind, notes[0] ?? '')))
  const short = Array.from(name.normalize('NFKC')).slice(0, LONGEST).join('')
  let better = `${short} ${kind.replace('-', ' ')}`
  for (let count = 2; !isFree(better); count += 1) better = `${short} ${count}`
  return renaming(board, notes, better)
}
