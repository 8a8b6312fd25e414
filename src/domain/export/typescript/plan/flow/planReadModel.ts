import type { ReadModelElement } from '../../../../interpretation/model.ts'
import { kebabCase } from '../../../../naming/cases.ts'
import { lowerFirst, upperFirst } from '../ContextNames.ts'
import type { ContextScope } from '../ContextScope.ts'
import { FieldPlans } from '../FieldPlans.ts'
import type { MessagePlan } from './MessagePlan.ts'
import type { ReadModelPlan } from './ReadModelPlan.ts'
import { sameValue } from './sameValue.ts'

export function planReadModel(
  readModel: ReadModelElement,
  from: readonly MessagePlan[],
  { folder, names, values }: ContextScope,
): ReadModelPlan {
  const identifier = upperFirst(readModel.identifier)
  const kebab = kebabCase(identifier)
  const gen = `${folder}/read-models/${kebab}.gen.ts`
  const row = names.types.take(identifier)
  const project = names.functions.take(`project${row}`)
  const fields = new FieldPlans(values, [{ fields: readModel.fields, owner: identifier }]).of(
    readModel.fields,
    identifier,
  )
  const key = fields.find(
    ({ property, type, list }) =>
      type.kind === 'id' &&
      !list &&
      from.every((message) =>
        message.fields.some(
          (field) => field.property === property && !field.list && !field.optional && sameValue(field.type, type),
        ),
      ),
  )
  return {
    name: readModel.name || readModel.identifier,
    row: { name: row, from: gen },
    project: { name: project, from: gen },
    own: { name: project, from: `${folder}/read-models/${kebab}.ts` },
    port: names.functions.take(lowerFirst(row), `${lowerFirst(row)}Rows`),
    fields,
    from,
    ...(key ? { key: key.property } : {}),
    notes: [...readModel.notes, ...from.flatMap(({ notes }) => notes)],
  }
}
