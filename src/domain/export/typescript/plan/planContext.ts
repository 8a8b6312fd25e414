import type { ContextElement } from '../../../interpretation/model.ts'
import { kebabCase } from '../../../naming/cases.ts'
import { ContextNames, lowerFirst, upperFirst } from './ContextNames.ts'
import type { ContextScope } from './ContextScope.ts'
import { ContextValues } from './ContextValues.ts'
import type { ModelIndex } from './ModelIndex.ts'
import type { ContextPlan } from './ProjectPlan.ts'
import { planAggregate } from './planAggregate.ts'

export function planContext(element: ContextElement, index: ModelIndex): ContextPlan {
  const kebab = kebabCase(element.identifier)
  const folder = `src/contexts/${kebab}`
  const names = new ContextNames()
  const elements = [...element.aggregates, ...element.systems, ...element.policies, ...element.readModels]
  const messages = [...element.aggregates, ...element.systems].flatMap(({ commands }) => commands)
  const identifiers = [...elements, ...messages, ...element.events].map(({ identifier }) => identifier)
  const values = new ContextValues(folder, names, identifiers)
  const scope: ContextScope = { element, folder, names, values, index }

  const aggregates = element.aggregates.map((aggregate) => planAggregate(aggregate, scope))
  const service = names.types.take(upperFirst(element.identifier), `${upperFirst(element.identifier)}Context`)
  const from = `${folder}/application/${kebab}.gen.ts`
  return {
    element,
    name: element.name || element.identifier,
    folder,
    aggregates,
    application: {
      service: { name: service, from },
      ports: { name: names.types.take(`${service}Ports`), from },
      instance: names.functions.take(lowerFirst(service), `the${service}`),
      handlers: aggregates.flatMap((aggregate) =>
        aggregate.commands.map((command) => {
          const method = names.methods.take(command.method, `${command.method}Of${aggregate.root.name}`)
          return { method, aggregate, command }
        }),
      ),
    },
    values: values.all,
  }
}
