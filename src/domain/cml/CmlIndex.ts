import type {
  CmlAggregate,
  CmlContext,
  CmlFlow,
  CmlModel,
  CmlModule,
  CmlName,
  CmlObject,
  CmlOperation,
  CmlService,
  CmlSubdomain,
} from './CmlModel.ts'

/** Everything that one context holds, whatever it is nested in. */
export interface ContextContents {
  readonly context: CmlContext
  readonly aggregates: readonly CmlAggregate[]
  readonly commands: readonly CmlObject[]
  readonly events: readonly CmlObject[]
  readonly objects: readonly CmlObject[]
  readonly services: readonly CmlService[]
  readonly flows: readonly CmlFlow[]
}

/** A model's parts by kind, for looking up and for checking. */
export interface CmlIndex {
  readonly model: CmlModel
  readonly contents: readonly ContextContents[]
  readonly modules: readonly CmlModule[]
  readonly subdomains: readonly CmlSubdomain[]
  readonly aggregates: readonly CmlAggregate[]
  /** Of contexts and of subdomains. */
  readonly objects: readonly CmlObject[]
  readonly services: readonly CmlService[]
}

export function indexCml(model: CmlModel): CmlIndex {
  const contents = model.contexts.map(contentsOf)
  const subdomains = model.domains.flatMap((domain) => domain.subdomains)
  return {
    model,
    contents,
    modules: model.contexts.flatMap(({ modules }) => modules),
    subdomains,
    aggregates: contents.flatMap(({ aggregates }) => aggregates),
    objects: [...contents.flatMap(({ objects }) => objects), ...subdomains.flatMap(({ objects }) => objects)],
    services: [...contents.flatMap(({ services }) => services), ...subdomains.flatMap(({ services }) => services)],
  }
}

function contentsOf(context: CmlContext): ContextContents {
  const { application, modules } = context
  const aggregates = [...context.aggregates, ...modules.flatMap((module) => module.aggregates)]
  const parts = [...aggregates, ...modules]
  const objects = [
    ...(application?.commands ?? []),
    ...(application?.events ?? []),
    ...parts.flatMap((part) => part.objects),
  ]
  return {
    context,
    aggregates,
    objects,
    commands: objects.filter(({ kind }) => kind === 'Command'),
    events: objects.filter(({ kind }) => kind === 'DomainEvent'),
    services: [...context.services, ...(application?.services ?? []), ...parts.flatMap((part) => part.services)],
    flows: application?.flows ?? [],
  }
}

/** The operations of services and of domain objects, as a flow or coordination may name them. */
export function operationsOf({
  services,
  objects,
}: Pick<ContextContents, 'services' | 'objects'>): readonly CmlOperation[] {
  return [...services, ...objects, ...objects.flatMap(({ repository }) => repository ?? [])].flatMap(
    ({ operations }) => operations,
  )
}

/** The values of a list's names. */
export function namesOf(named: readonly { readonly name: CmlName }[]): ReadonlySet<string> {
  return new Set(named.map(({ name }) => name.value))
}
