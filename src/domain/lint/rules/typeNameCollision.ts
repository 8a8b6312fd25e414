import type { Id } from '../../board/Board.ts'
import { compareCodePoints } from '../../board/compareCodePoints.ts'
import type { FindingDraft } from '../../interpretation/FindingDraft.ts'
import type { ContextElement } from '../../interpretation/model.ts'
import { enumMembers, knownType } from '../../interpretation/sticky-text/Field.ts'
import { pascalCase } from '../../naming/cases.ts'
import { identifierFor, identifierKey } from '../../naming/identifierFor.ts'
import { groupBy, namedElementsOf } from '../elements.ts'
import { rewording } from '../fixes/rewording.ts'
import type { LintRule } from '../LintRule.ts'

interface TypeUse {
  readonly type: string
  readonly identifier: string
  readonly notes: readonly Id[]
}

/** The value types of a context, where two of them meet in code (`OrderId`, `Orderid`), or one meets an element (`Order`). */
export const typeNameCollision: LintRule = function* ({ board, model }) {
  for (const context of model.contexts) {
    const elements = namedElementsOf(context)
    const taken = new Map(elements.map(({ element }) => [identifierKey(element.identifier), element]))
    for (const [key, same] of groupBy(typesOf(context), ({ identifier }) => identifierKey(identifier))) {
      const spellings = [...groupBy(same, ({ type }) => pascalCase(type)).values()]
      const [first = [], ...others] = spellings
      const [{ type = '', identifier = '' } = {}] = first
      const element = taken.get(key)
      const draft = (words: string, fixes: FindingDraft['fixes'] = []): FindingDraft => ({
        code: 'name-collision',
        notes: [...same.flatMap(({ notes }) => notes), ...(element?.notes ?? [])],
        message: `${words} would all be ${identifier} in code.`,
        fixes,
      })
      const respelled = (to: string, uses: readonly (readonly TypeUse[])[]) =>
        uses.flatMap((of) => {
          const notes = of.flatMap((use) => use.notes)
          return [...new Set(of.map((use) => use.type))].flatMap((old) => rewording(board, notes, { type: old }, to))
        })
      const types = `${others.length > 0 ? 'types' : 'type'} ${spellings.map(([use]) => `“${use?.type}”`).join(' and ')}`
      if (element) yield draft(`“${element.name}” and the ${types}`, respelled(`${pascalCase(type)}Value`, spellings))
      else if (others.length > 0) yield draft(`The ${types}`, respelled(type, others))
    }
  }
}

/** Types that become value objects or branded ids, in code-point order. */
function typesOf(context: ContextElement): readonly TypeUse[] {
  return namedElementsOf(context)
    .flatMap(({ element }) => {
      const { fields = [] } = element
      return fields
        .filter(({ type }) => knownType(type) === undefined && !enumMembers(type))
        .map(({ type }) => ({ type, identifier: identifierFor(type, 'value', type), notes: element.notes }))
    })
    .sort((a, b) => compareCodePoints(a.type, b.type))
}
