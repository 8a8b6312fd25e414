import type { CmlIndex } from '../CmlIndex.ts'
import type { CmlName } from '../CmlModel.ts'
import { type CmlProblem, errorAt } from '../CmlProblem.ts'

type Named = { readonly name: CmlName }

/** Contexts, aggregates, flows … have one name each in the whole text; services in their context, objects in their aggregate. */
export function uniqueNameRules(index: CmlIndex): readonly CmlProblem[] {
  const { model, contents, modules, subdomains, aggregates } = index
  const applications = contents.flatMap(({ context }) => context.application ?? [])
  return [
    ...twice('bounded context', model.contexts),
    ...twice('domain', model.domains),
    ...twice('subdomain', subdomains),
    ...twice('module', modules),
    ...twice('aggregate', aggregates),
    ...twice('use case or user story', model.requirements),
    ...twice(
      'flow',
      contents.flatMap(({ flows }) => flows),
    ),
    ...twice(
      'coordination',
      applications.flatMap(({ coordinations }) => coordinations),
    ),
    ...contents.flatMap(({ services, context }) => twice('service', services, ` in ${context.name.value}`)),
    ...subdomains.flatMap(({ services, name }) => twice('service', services, ` in ${name.value}`)),
    ...[...aggregates, ...modules, ...subdomains].flatMap(({ objects, name }) =>
      twice('domain object', objects, ` in ${name.value}`),
    ),
  ]
}

function twice(what: string, all: readonly Named[], where = ''): CmlProblem[] {
  const seen = new Set<string>()
  return all.flatMap(({ name }) => {
    if (!seen.has(name.value)) {
      seen.add(name.value)
      return []
    }
    return [errorAt(name, `Another ${what}${where} is called “${name.value}” already. Give this one another name.`)]
  })
}
