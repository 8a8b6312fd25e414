import { isPlaceholder } from '../../naming/identifierFor.ts'
import { namedElementsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

const READABLE = /[\p{L}\p{N}]/u

/** “!!!” says something on the wall and nothing in code, where the sticky is known by its id. */
export const nameWithoutLetters: LintRule = function* ({ model }) {
  const contexts = model.contexts.map((context) => ({ kind: 'context', element: { ...context, notes: [context.id] } }))
  for (const { kind, element } of [...contexts, ...model.contexts.flatMap(namedElementsOf)]) {
    const { name, identifier, notes } = element
    const [id = ''] = notes
    if (name === '' || READABLE.test(name) || !isPlaceholder(identifier, kind, id)) continue
    yield {
      code: 'name-without-letters',
      notes,
      message: `“${name}” has no letter for a name in code; there it is ${identifier}.`,
    }
  }
}
