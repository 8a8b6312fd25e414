import type { SystemElement } from '../../../../interpretation/model.ts'
import { kebabCase } from '../../../../naming/cases.ts'
import { Scope } from '../../text/Scope.ts'
import { lowerFirst, upperFirst } from '../ContextNames.ts'
import type { ContextScope } from '../ContextScope.ts'
import { FieldPlans } from '../FieldPlans.ts'
import type { SystemPlan } from './SystemPlan.ts'

export function planSystem(system: SystemElement, { folder, names, values }: ContextScope): SystemPlan {
  const identifier = upperFirst(system.identifier)
  const kebab = kebabCase(identifier)
  const from = `${folder}/systems/${kebab}.gen.ts`
  const methods = new Scope(['constructor', 'asked'])
  const fields = new FieldPlans(
    values,
    system.commands.map((command) => ({ fields: command.fields, owner: upperFirst(command.identifier) })),
  )
  const name = names.types.take(identifier)
  return {
    name: system.name || system.identifier,
    port: { name, from },
    recording: {
      name: names.types.take(`Recording${name}`),
      from: `${folder}/infrastructure/recording-${kebab}.gen.ts`,
    },
    property: names.functions.take(lowerFirst(name), `${lowerFirst(name)}System`),
    commands: system.commands.map((command) => {
      const tag = upperFirst(command.identifier)
      return {
        element: command,
        name: command.name || command.identifier,
        type: { name: names.types.take(tag, `${name}${tag}`, `${tag}Command`), from },
        method: methods.take(lowerFirst(tag), `${lowerFirst(tag)}Command`),
        actors: command.actors,
        fields: fields.of(command.fields, tag),
        notes: command.notes,
      }
    }),
    notes: system.notes,
  }
}
