import type { DomainModel, Element } from '../interpretation/model.ts'
import type { ContextMap } from './ContextMap.ts'

/** The context map of a model, in the model's order; a relationship with an end outside the model is left out. */
export function buildContextMap(title: string, model: DomainModel): ContextMap {
  const ids = new Set(model.contexts.map(({ id }) => id))
  return {
    title,
    contexts: model.contexts.map(({ id, name, identifier, subdomain, bigBallOfMud, aggregates, systems }) => ({
      id,
      name: name || identifier,
      identifier,
      subdomain,
      bigBallOfMud,
      aggregates: aggregates.map(spokenName),
      systems: systems.map(spokenName),
    })),
    relationships: model.relationships.filter(({ upstream, downstream }) => ids.has(upstream) && ids.has(downstream)),
  }
}

function spokenName({ name, identifier }: Pick<Element, 'name' | 'identifier'>): string {
  return name || identifier
}
