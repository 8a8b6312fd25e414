import { propertyName } from '../../../../naming/propertyNames.ts'
import type { RuleScope } from './RuleScope.ts'
import { commandTerm, stateTerm, type Term } from './Term.ts'

/** The field of this name: the command's, else what is known of the aggregate. */
export function findTerm(
  name: string,
  { fields, state, subject, known: holder }: Pick<RuleScope, 'fields' | 'state' | 'subject' | 'known'>,
): Term | undefined {
  const key = propertyName(name).toLowerCase()
  const field = fields.find(({ property }) => property.toLowerCase() === key)
  if (field) return commandTerm(field, subject)
  const known = state.find(({ from }) => from.toLowerCase() === key)
  return known && stateTerm(known, holder)
}
