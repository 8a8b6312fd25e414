import type { Id } from '../../board/Board.ts'
import type { Field } from '../../interpretation/sticky-text/Field.ts'
import { parseFields } from '../../interpretation/sticky-text/parseFields.ts'
import { propertyName } from '../../naming/propertyNames.ts'
import { groupBy, namedElementsOf } from '../elements.ts'
import { rewording } from '../fixes/rewording.ts'
import type { LintRule } from '../LintRule.ts'

/** Two fields of one element that differ on the sticky and meet in code: `order id` and `orderId`. */
export const fieldNameCollision: LintRule = function* ({ board, model }) {
  for (const { element } of model.contexts.flatMap(namedElementsOf)) {
    const { fields = [] } = element
    const propertyOf = ({ name }: Field) => propertyName(name).toLowerCase()
    for (const same of groupBy(fields, propertyOf).values()) {
      const [first, ...others] = same
      if (!first || others.length === 0) continue
      const holding = (name: string): readonly Id[] =>
        element.notes.filter((id) =>
          parseFields(board.notes.get(id)?.text ?? '').fields.some((field) => field.name === name),
        )
      yield {
        code: 'name-collision',
        notes: element.notes,
        message: `On “${element.name}” the fields ${same.map(({ name }) => `“${name}”`).join(' and ')} would all be ${propertyName(first.name)} in code.`,
        fixes: others.flatMap(({ name }) => rewording(board, holding(name), { field: name }, freeName(name, fields))),
      }
    }
  }
}

function freeName(name: string, fields: readonly Field[]): string {
  const taken = new Set(fields.map((field) => propertyName(field.name).toLowerCase()))
  let count = 2
  while (taken.has(propertyName(`${name}${count}`).toLowerCase())) count += 1
  return `${name}${count}`
}
