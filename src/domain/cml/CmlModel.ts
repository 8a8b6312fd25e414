import type { CmlPosition } from './CmlProblem.ts'

/** A name where it is given or used. */
export interface CmlName extends CmlPosition {
  readonly value: string
}

export interface CmlModel {
  readonly imports: readonly string[]
  /** At most one. */
  readonly map?: CmlContextMap
  readonly contexts: readonly CmlContext[]
  readonly domains: readonly CmlDomain[]
  readonly requirements: readonly CmlRequirement[]
  readonly stakeholders: readonly CmlRemark[]
  readonly valueRegisters: readonly CmlRemark[]
  /** How many comments the text has; the model does not keep them. */
  readonly comments: number
}

/** A construct that has a name and whose inside is kept as it is written. */
export interface CmlRemark {
  readonly name: string
  readonly source: string
  /** The contexts it is about, the stakeholders it names. */
  readonly contexts: readonly CmlName[]
  readonly stakeholders: readonly CmlName[]
  readonly usedStakeholders: readonly CmlName[]
}

export interface CmlContextMap {
  readonly name?: CmlName
  readonly type?: string
  readonly state?: string
  readonly contains: readonly CmlName[]
  readonly relationships: readonly CmlRelationship[]
}

export const CML_PATTERNS = ['upstream-downstream', 'customer-supplier', 'partnership', 'shared-kernel'] as const

/** The two sides of a symmetric pattern stand as they are written, left as upstream. */
export interface CmlRelationship extends CmlPosition {
  readonly pattern: (typeof CML_PATTERNS)[number]
  readonly upstream: CmlName
  readonly downstream: CmlName
  readonly upstreamRoles: readonly ('OHS' | 'PL')[]
  readonly downstreamRoles: readonly ('ACL' | 'CF')[]
  readonly name?: CmlName
  readonly implementationTechnology?: string
  readonly exposedAggregates: readonly CmlName[]
  readonly downstreamRights?: string
}

export interface CmlContext {
  readonly name: CmlName
  readonly implements: readonly CmlName[]
  readonly realizes: readonly CmlName[]
  readonly refines?: CmlName
  readonly domainVisionStatement?: string
  readonly type?: string
  readonly responsibilities: readonly string[]
  readonly implementationTechnology?: string
  readonly knowledgeLevel?: string
  readonly businessModel?: string
  readonly evolution?: string
  readonly application?: CmlApplication
  readonly modules: readonly CmlModule[]
  readonly aggregates: readonly CmlAggregate[]
  readonly services: readonly CmlService[]
}

/** What modules, aggregates and contexts hold in any order. */
export interface CmlParts {
  readonly objects: readonly CmlObject[]
  readonly services: readonly CmlService[]
}

export interface CmlModule extends CmlParts {
  readonly name: CmlName
  readonly basePackage?: string
  readonly aggregates: readonly CmlAggregate[]
}

export interface CmlAggregate extends CmlParts {
  readonly name: CmlName
  readonly doc?: string
  readonly responsibilities: readonly string[]
  readonly requirements: readonly CmlName[]
  readonly owner?: CmlName
  /** Volatility, criticality and the like: keyword → value. */
  readonly qualities: ReadonlyMap<string, string>
}

export interface CmlApplication {
  readonly name?: CmlName
  readonly commands: readonly CmlObject[]
  readonly events: readonly CmlObject[]
  readonly services: readonly CmlService[]
  readonly flows: readonly CmlFlow[]
  readonly coordinations: readonly CmlCoordination[]
}

export interface CmlCoordination {
  readonly name: CmlName
  readonly steps: readonly { readonly context: CmlName; readonly service: CmlName; readonly operation: CmlName }[]
}

export interface CmlFlow {
  readonly name: CmlName
  readonly steps: readonly CmlStep[]
}

export type CmlStep = CmlProduction | CmlInvocation

/** All of them, one of them, or one or more of them; of a single one it says nothing. */
export type CmlChoice = '+' | 'X' | 'O'

/** `command … [delegates to …] emits event …`. */
export interface CmlProduction {
  readonly kind: 'production'
  readonly action: 'command' | 'operation'
  readonly name: CmlName
  readonly initiatedBy?: string
  readonly aggregate?: CmlName
  readonly transition?: CmlTransition
  readonly events: readonly CmlName[]
  readonly choice?: CmlChoice
}

/** `event … [+ …] triggers command …`. */
export interface CmlInvocation {
  readonly kind: 'invocation'
  readonly events: readonly CmlName[]
  readonly action: 'command' | 'operation'
  readonly names: readonly CmlName[]
  readonly choice?: CmlChoice
}

export interface CmlTransition {
  readonly from: readonly CmlName[]
  readonly to: readonly CmlName[]
}

export const CML_OBJECT_KINDS = [
  'Entity',
  'ValueObject',
  'DomainEvent',
  'Command',
  'enum',
  'Trait',
  'BasicType',
  'DataTransferObject',
] as const
export type CmlObjectKind = (typeof CML_OBJECT_KINDS)[number]

export interface CmlObject {
  readonly kind: CmlObjectKind
  readonly name: CmlName
  readonly doc?: string
  readonly abstract: boolean
  readonly extends?: CmlName
  readonly traits: readonly CmlName[]
  /** `aggregateRoot`, `hint` and the like: keyword → its words; `true` for a flag, `false` for a negated one. */
  readonly options: ReadonlyMap<string, string | boolean>
  readonly properties: readonly CmlProperty[]
  readonly operations: readonly CmlOperation[]
  readonly associations: readonly CmlName[]
  readonly values: readonly CmlName[]
  readonly repository?: CmlService
}

/** An attribute, or a reference to another object. */
export interface CmlProperty {
  readonly name: CmlName
  readonly type: CmlName
  readonly collection?: string
  readonly reference: boolean
  readonly options: ReadonlyMap<string, string | boolean>
}

/** A service, repository, resource or consumer: what it offers. */
export interface CmlService {
  readonly kind: 'Service' | 'Repository' | 'Resource' | 'Consumer'
  readonly name: CmlName
  readonly operations: readonly CmlOperation[]
}

export interface CmlOperation {
  readonly name: CmlName
  readonly result?: CmlType
  readonly parameters: readonly { readonly name: CmlName; readonly type: CmlType }[]
  readonly transition?: CmlTransition
}

export interface CmlType {
  readonly text: string
  /** Domain objects that it names with `@`. */
  readonly objects: readonly CmlName[]
}

export interface CmlDomain {
  readonly name: CmlName
  readonly domainVisionStatement?: string
  readonly subdomains: readonly CmlSubdomain[]
}

export interface CmlSubdomain extends CmlParts {
  readonly name: CmlName
  readonly type?: string
  readonly domainVisionStatement?: string
  readonly supports: readonly CmlName[]
}

/** A use case or a user story. */
export interface CmlRequirement {
  readonly kind: 'UseCase' | 'UserStory'
  readonly name: CmlName
  readonly source: string
  readonly splitBy?: CmlName
}
