import type { ContextContents } from '../../cml/CmlIndex.ts'
import type { CmlContext, CmlObject, CmlOperation, CmlService } from '../../cml/CmlModel.ts'
import type { ImportRemark } from '../ImportedBoard.ts'
import type { Enumerations } from './Enumerations.ts'
import { fieldLines } from './fieldLines.ts'
import type { StickyDraft } from './Sheet.ts'
import { stickyWords } from './stickyWords.ts'

/** What a context says that no other sticky holds: vision, entities, value objects, services … as definition notes. */
export function contextDefinitions(
  { context, aggregates, services }: ContextContents,
  enumerations: Enumerations,
  report: ImportRemark[],
): readonly StickyDraft[] {
  const name = stickyWords(context.name.value)
  const facts = contextFacts(context)
  if (facts.length > 0)
    report.push({
      line: context.name.line,
      message: `Attributes of ${name} that are definitions now: ${facts.length}.`,
    })
  const holders = [
    ...aggregates.map(({ name: holder, objects }) => ({ objects: plainObjects(objects), of: holder.value })),
    ...context.modules.map(({ name: holder, objects }) => ({ objects: plainObjects(objects), of: holder.value })),
  ]
  const count = holders.reduce((sum, { objects }) => sum + objects.length, 0)
  if (count + services.length > 0)
    report.push({
      line: context.name.line,
      message: `Domain objects of ${name} that are definitions now: ${count}; services: ${services.length}.`,
    })
  return [
    ...(context.domainVisionStatement === undefined ? [] : [definition(name, context.domainVisionStatement)]),
    ...(facts.length === 0 ? [] : [definition(`About ${name}`, facts.join('; '))]),
    ...aggregates.flatMap(({ name: aggregate, responsibilities, doc, owner, qualities, requirements }) => {
      const said = [
        ...(doc === undefined ? [] : [doc]),
        ...responsibilities,
        ...(owner ? [`owned by ${owner.value}`] : []),
        ...(requirements.length > 0 ? [`for ${requirements.map(({ value }) => value).join(', ')}`] : []),
        ...Array.from(qualities, ([quality, value]) => `${stickyWords(quality).toLowerCase()}: ${value}`),
      ]
      return said.length === 0 ? [] : [definition(stickyWords(aggregate.value), said.join('; '))]
    }),
    ...holders.flatMap(({ objects, of }) =>
      objects.length === 0 ? [] : [definition(`Parts of ${of}`, objects.map(objectWords).join('; '))],
    ),
    ...holders
      .flatMap((holder) => holder.objects)
      .filter(({ properties }) => properties.length > 0)
      .map((object) =>
        fieldDefinition(object.name.value, fieldLines(object.properties, enumerations.seenFrom(object))),
      ),
    ...services.map((service) =>
      definition(service.name.value, `${service.kind.toLowerCase()} of ${name}${operations(service)}`),
    ),
    ...(context.application?.coordinations ?? []).map(({ name: title, steps }) =>
      definition(
        title.value,
        `coordination: ${steps.map((step) => `${step.context.value}.${step.service.value}.${step.operation.value}`).join(', ')}`,
      ),
    ),
  ]
}

function plainObjects(objects: readonly CmlObject[]): readonly CmlObject[] {
  return objects.filter(({ kind }) => kind !== 'Command' && kind !== 'DomainEvent')
}

/** A definition in words: no colon, so that nothing in it reads as a field. */
export function definition(term: string, meaning: string): StickyDraft {
  const words = meaning.replace(/\s+/g, ' ').replace(/:(?=\s?[\p{L}_])/gu, ' –')
  return { kind: 'definition', text: `${term} = ${words}`, ...(words.length > 60 ? { width: 290 } : {}) }
}

/** A definition that names the parts of its term. */
function fieldDefinition(term: string, lines: readonly string[]): StickyDraft {
  return { kind: 'definition', text: [term, ...lines].join('\n'), ...(lines.length > 4 ? { width: 290 } : {}) }
}

function contextFacts(context: CmlContext): readonly string[] {
  const { type, responsibilities, implementationTechnology, knowledgeLevel, businessModel, evolution } = context
  const one = (label: string, value: string | undefined) => (value === undefined ? [] : [`${label} ${value}`])
  const many = (label: string, names: CmlContext['realizes']) =>
    names.length === 0 ? [] : [`${label} ${names.map(({ value }) => value).join(', ')}`]
  return [
    ...one('type', type),
    ...many('implements', context.implements),
    ...many('realizes', context.realizes),
    ...one('refines', context.refines?.value),
    ...(responsibilities.length === 0 ? [] : [`responsibilities ${responsibilities.join('; ')}`]),
    ...one('technology', implementationTechnology),
    ...one('knowledge level', knowledgeLevel),
    ...one('business model', businessModel),
    ...one('evolution', evolution),
  ]
}

/** What an object is, in words; its fields stand on a definition of their own (decision 0021). */
function objectWords(object: CmlObject): string {
  const { kind, name, options, values, associations, doc } = object
  if (kind === 'enum') {
    const label = options.has('aggregateLifecycle') ? 'states' : 'enumeration'
    return `${name.value} (${label}: ${values.map(({ value }) => value).join(', ')})`
  }
  const root = options.has('aggregateRoot') ? 'root ' : ''
  const label = kind === 'ValueObject' ? 'value object' : stickyWords(kind).toLowerCase()
  const facts = [
    `${object.abstract ? 'abstract ' : ''}${root}${label}`,
    ...(object.extends ? [`extends ${object.extends.value.replace('@', '')}`] : []),
    ...(associations.length > 0 ? [`goes with ${associations.map(({ value }) => value).join(', ')}`] : []),
    ...(object.operations.length > 0 ? [`does ${signatures(object.operations)}`] : []),
    ...(object.repository ? [`kept by ${object.repository.name.value}${operations(object.repository)}`] : []),
    ...(doc === undefined ? [] : [doc]),
  ]
  return `${name.value} (${facts.join(', ')})`
}

function operations({ operations: offered }: CmlService): string {
  return offered.length === 0 ? '' : `: ${signatures(offered)}`
}

function signatures(all: readonly CmlOperation[]): string {
  return all
    .map(({ name, parameters, result }) => {
      const taken = parameters.map((parameter) => `${parameter.name.value}: ${parameter.type.text}`).join(', ')
      return `${name.value}(${taken})${result && result.text !== 'void' ? ` → ${result.text}` : ''}`
    })
    .join(', ')
}
