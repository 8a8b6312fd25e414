import type { FindingDraft } from '../../interpretation/FindingDraft.ts'
import type { DomainModel, Element, QuickFix } from '../../interpretation/model.ts'
import { pascalCase } from '../../naming/cases.ts'
import { identifierFor, identifierKey } from '../../naming/identifierFor.ts'
import { groupBy, namedElementsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

interface Named extends Pick<Element, 'name' | 'identifier' | 'notes'> {
  readonly kind: string
  /** What its words ask for. */
  readonly plain: string
}

/** Names that differ on the wall and meet in code. Once each has an identifier that somebody chose, nothing is left to say. */
export const nameCollision: LintRule = function* ({ model }) {
  for (const scope of scopesOf(model)) {
    const taken = new Set(scope.map(({ identifier }) => identifierKey(identifier)))
    for (const same of groupBy(scope, ({ plain }) => identifierKey(plain)).values()) {
      const moved = same.filter(({ plain, identifier }) => identifier.startsWith(`${plain}_`))
      if (moved.length > 0)
        yield collision(
          same,
          moved.flatMap((element) => choosing(element, taken)),
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

/** Its kind tells it from the others, where no other of that kind does so already. */
function choosing({ kind, plain, notes }: Named, taken: ReadonlySet<string>): readonly QuickFix[] {
  const [id] = notes
  const identifier = plain + pascalCase(kind)
  if (id === undefined || taken.has(identifierKey(identifier))) return []
  return [{ label: `Call it ${identifier} in code`, operation: { type: 'set-names', names: { [id]: identifier } } }]
}
