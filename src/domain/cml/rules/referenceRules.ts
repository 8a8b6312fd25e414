import { type CmlIndex, namesOf } from '../CmlIndex.ts'
import type { CmlName } from '../CmlModel.ts'
import { type CmlProblem, errorAt, warningAt } from '../CmlProblem.ts'

/** Every name that is used is declared; where the text imports others, it may be declared there. */
export function referenceRules(index: CmlIndex): readonly CmlProblem[] {
  const { model, contents, subdomains, aggregates, objects, services } = index
  const find = (what: string, known: ReadonlySet<string>) => (used: readonly (CmlName | undefined)[]) =>
    used.flatMap((name) => {
      if (!name || known.has(name.value)) return []
      const message = `There is no ${what} “${name.value}” in this text.`
      return [model.imports.length > 0 ? warningAt(name, message) : errorAt(name, message)]
    })
  const context = find('bounded context', namesOf(model.contexts))
  const domainPart = find('domain or subdomain', namesOf([...model.domains, ...subdomains]))
  const aggregate = find('aggregate', namesOf(aggregates))
  const object = find('domain object', namesOf(objects))
  const requirement = find('use case or user story', namesOf(model.requirements))
  const command = find('command', namesOf(contents.flatMap(({ commands }) => commands)))
  const event = find('domain event', namesOf(contents.flatMap(({ events }) => events)))
  const operation = find('operation', namesOf(services.flatMap(({ operations }) => operations)))
  const stakeholder = find(
    'stakeholder',
    new Set(model.stakeholders.flatMap((group) => group.stakeholders.map(({ value }) => value))),
  )
  const steps = contents.flatMap(({ flows }) => flows.flatMap((flow) => flow.steps))
  const operations = [...services, ...objects, ...objects.flatMap(({ repository }) => repository ?? [])].flatMap(
    (holder) => holder.operations,
  )
  return [
    ...context([
      ...(model.map?.contains ?? []),
      ...(model.map?.relationships ?? []).flatMap(({ upstream, downstream }) => [upstream, downstream]),
      ...model.contexts.flatMap(({ realizes, refines }) => [...realizes, refines]),
      ...aggregates.map(({ owner }) => owner),
      ...[...model.stakeholders, ...model.valueRegisters].flatMap(({ contexts }) => contexts),
    ]),
    ...domainPart(model.contexts.flatMap((each) => each.implements)),
    ...aggregate([
      ...(model.map?.relationships ?? []).flatMap(({ exposedAggregates }) => exposedAggregates),
      ...steps.map((step) => (step.kind === 'production' ? step.aggregate : undefined)),
    ]),
    ...object([
      ...objects.flatMap(({ properties }) => properties.flatMap((each) => (each.reference ? [each.type] : []))),
      ...objects.flatMap(({ associations, traits }) => [...associations, ...traits]),
      ...objects.map((each) => parentOf(each.extends)),
      ...operations.flatMap(({ result, parameters }) => [
        ...(result?.objects ?? []),
        ...parameters.flatMap(({ type }) => type.objects),
      ]),
    ]),
    ...requirement([
      ...aggregates.flatMap(({ requirements }) => requirements),
      ...subdomains.flatMap(({ supports }) => supports),
      ...model.requirements.map(({ splitBy }) => splitBy),
    ]),
    ...stakeholder(model.valueRegisters.flatMap(({ usedStakeholders }) => usedStakeholders)),
    ...event(steps.flatMap(({ events }) => events)),
    ...steps.flatMap((step) => {
      const used = step.kind === 'production' ? [step.name] : step.names
      return step.action === 'command' ? command(used) : operation(used)
    }),
  ]
}

/** Only a parent with `@` is looked up in the text. */
function parentOf(parent: CmlName | undefined): CmlName | undefined {
  return parent?.value.startsWith('@') ? { ...parent, value: parent.value.slice(1) } : undefined
}
