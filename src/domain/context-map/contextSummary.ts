import type { MapContext } from './ContextMap.ts'

/** Subdomain and big ball of mud in words; empty where neither is said. */
export function contextCaption({ subdomain, bigBallOfMud }: MapContext): string {
  const subdomainWords = subdomain === null ? [] : [`${subdomain} subdomain`]
  return [...subdomainWords, ...(bigBallOfMud ? ['big ball of mud'] : [])].join(', ')
}

/** A context in a few lines for diagrams of text: name, caption, aggregates, systems; none of them empty. */
export function contextSummary(context: MapContext): readonly string[] {
  const { name, aggregates, systems } = context
  return [name, contextCaption(context), aggregates.join(', '), systems.join(', ')].filter((line) => line !== '')
}
