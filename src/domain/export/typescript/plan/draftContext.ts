import type { ContextElement } from '../../../interpretation/model.ts'
import { kebabCase } from '../../../naming/cases.ts'
import type { CodeStyle } from '../../ExportTarget.ts'
import { Scope } from '../text/Scope.ts'
import type { Handler } from './ApplicationPlan.ts'
import type { ContextDraft } from './ContextDraft.ts'
import { ContextNames, lowerFirst, upperFirst } from './ContextNames.ts'
import type { ContextScope } from './ContextScope.ts'
import { ContextValues } from './ContextValues.ts'
import { PublishedLanguage } from './flow/PublishedLanguage.ts'
import { planSystem } from './flow/planSystem.ts'
import type { ModelIndex } from './ModelIndex.ts'
import { planAggregate } from './planAggregate.ts'
import { planServices } from './planServices.ts'
import type { ValueType } from './ValueType.ts'

/** Plans what is inside of a context; nobody hears its events yet. */
export function draftContext(
  element: ContextElement,
  index: ModelIndex,
  style: CodeStyle,
  shared: ReadonlyMap<string, ValueType> = new Map(),
): ContextDraft {
  const kebab = kebabCase(element.identifier)
  const folder = `src/contexts/${kebab}`
  const names = new ContextNames()
  const values = new ContextValues(folder, names, identifiersOf(element), index.definitionsOf(element), shared)
  const scope: ContextScope = { element, folder, names, values, index, style }

  const { aggregates, services } = planServices(
    element.aggregates.map((aggregate) => planAggregate(aggregate, scope)),
    scope,
  )
  const systems = element.systems.map((system) => planSystem(system, scope))
  const service = names.types.take(upperFirst(element.identifier), `${upperFirst(element.identifier)}Context`)
  const beside = new Scope(['queries', 'projections', ...aggregates.map(({ file }) => `published-${file}`)])
  const from = `${folder}/application/${beside.take(kebab, `${kebab}-service`)}.gen.ts`
  const method = (plain: string, owner: string) => names.methods.take(plain, `${plain}Of${owner}`)
  const handlers: readonly Handler[] = [
    ...aggregates.flatMap((aggregate) =>
      aggregate.commands.map((command) => {
        const name = method(command.method, aggregate.root.name)
        const checks = services.filter((service) => service.command === command)
        return { kind: 'aggregate', method: name, aggregate, command, services: checks } as const
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
    services,
    systems,
    application: {
      style,
      service: { name: service, from },
      make: { name: style === 'class' ? service : names.functions.take(`create${service}`), from },
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
