import type { ContextElement } from '../../../interpretation/model.ts'
import { kebabCase } from '../../../naming/cases.ts'
import type { Handler } from './ApplicationPlan.ts'
import type { ContextDraft } from './ContextDraft.ts'
import { ContextNames, lowerFirst, upperFirst } from './ContextNames.ts'
import type { ContextScope } from './ContextScope.ts'
import { ContextValues } from './ContextValues.ts'
import { PublishedLanguage } from './flow/PublishedLanguage.ts'
import { planSystem } from './flow/planSystem.ts'
import type { ModelIndex } from './ModelIndex.ts'
import { planAggregate } from './planAggregate.ts'

/** Plans what is inside of a context; nobody hears its events yet. */
export function draftContext(element: ContextElement, index: ModelIndex): ContextDraft {
  const kebab = kebabCase(element.identifier)
  const folder = `src/contexts/${kebab}`
  const names = new ContextNames()
  const values = new ContextValues(folder, names, identifiersOf(element))
  const scope: ContextScope = { element, folder, names, values, index }

  const aggregates = element.aggregates.map((aggregate) => planAggregate(aggregate, scope))
  const systems = element.systems.map((system) => planSystem(system, scope))
  const service = names.types.take(upperFirst(element.identifier), `${upperFirst(element.identifier)}Context`)
  const from = `${folder}/application/${kebab}.gen.ts`
  const method = (plain: string, owner: string) => names.methods.take(plain, `${plain}Of${owner}`)
  const handlers: readonly Handler[] = [
    ...aggregates.flatMap((aggregate) =>
      aggregate.commands.map((command) => {
        return { kind: 'aggregate', method: method(command.method, aggregate.root.name), aggregate, command } as const
      }),
    ),
    ...systems.flatMap((system) =>
      system.commands.map((command) => {
        return { kind: 'system', method: method(command.method, system.port.name), system, command } as const
      }),
    ),
  ]
  return {
    ...scope,
    aggregates,
    systems,
    application: {
      service: { name: service, from },
      ports: { name: names.types.take(`${service}Ports`), from },
      instance: names.functions.take(lowerFirst(service), `the${service}`),
      handlers,
    },
    published: new PublishedLanguage(scope, aggregates),
  }
}

/** What stickies of the context are called in code. */
function identifiersOf({ aggregates, systems, policies, readModels, events }: ContextElement): readonly string[] {
  const commands = [...aggregates, ...systems].flatMap((handler) => handler.commands)
  const elements = [...aggregates, ...systems, ...policies, ...readModels, ...commands, ...events]
  return elements.map(({ identifier }) => identifier)
}
