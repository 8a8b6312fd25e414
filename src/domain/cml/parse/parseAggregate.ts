import type { CmlAggregate } from '../CmlModel.ts'
import { name, names, oneOf, readAttributes, text, texts } from './attributes.ts'
import { parseParts } from './parseParts.ts'
import type { TokenReader } from './TokenReader.ts'

const volatility = oneOf('UNDEFINED', 'NORMAL', 'RARELY', 'OFTEN')
const criticality = oneOf('UNDEFINED', 'NORMAL', 'HIGH', 'LOW')

const QUALITIES = {
  knowledgeLevel: oneOf('META', 'CONCRETE'),
  likelihoodForChange: volatility,
  structuralVolatility: volatility,
  contentVolatility: volatility,
  availabilityCriticality: criticality,
  consistencyCriticality: criticality,
  storageSimilarity: oneOf('UNDEFINED', 'NORMAL', 'HUGE', 'TINY'),
  securityCriticality: criticality,
  securityZone: text,
  securityAccessGroup: text,
}

const ATTRIBUTES = {
  responsibilities: texts,
  useCases: names,
  userStories: names,
  features: names,
  userRequirements: names,
  owner: name,
  ...QUALITIES,
}

/** `Aggregate name { attributes, then objects and services }`. */
export function parseAggregate(reader: TokenReader): CmlAggregate {
  const doc = reader.peek().kind === 'text' ? { doc: reader.take().value } : {}
  reader.expectWord('Aggregate')
  const head = { name: reader.name('the name of the aggregate'), ...doc }
  const nothing = { responsibilities: [], requirements: [], qualities: new Map<string, string>() }
  if (!reader.takeMark('{')) return { ...head, ...nothing, objects: [], services: [] }
  const {
    responsibilities = [],
    useCases,
    userStories,
    features,
    userRequirements,
    owner,
    ...qualities
  } = readAttributes(reader, ATTRIBUTES)
  const { objects, services } = parseParts(reader)
  return {
    ...head,
    responsibilities,
    requirements: [useCases, userStories, features, userRequirements].flatMap((all) => all ?? []),
    ...(owner ? { owner } : {}),
    qualities: new Map(Object.entries(qualities)),
    objects,
    services,
  }
}
