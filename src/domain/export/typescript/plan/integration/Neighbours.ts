import type { Id } from '../../../../board/Board.ts'
import type { ModelRelationship } from '../../../../interpretation/model.ts'

/** How a context gets at what another one publishes. */
export type Access =
  /** As it is published. */
  | 'open'
  /** Through its own re-export, on the other one's terms. */
  | 'conformist'
  /** Through a layer that translates, in its own words. */
  | 'acl'
  /** Not at all. */
  | 'apart'

/** Who agreed on what with whom, by the declared relationships; where none is declared all stays open. */
export class Neighbours {
  readonly #declared: readonly ModelRelationship[]

  constructor(relationships: readonly ModelRelationship[]) {
    this.#declared = relationships.filter(({ declared }) => declared)
  }

  /** A layer that translates goes before conformity, and separate ways hold only where nothing else is declared. */
  accessTo(upstream: Id, downstream: Id): Access {
    const between = this.#between(upstream, downstream)
    if (between.length > 0 && between.every(({ pattern }) => pattern === 'separate-ways')) return 'apart'
    const roles = between
      .filter((relationship) => relationship.downstream === downstream)
      .flatMap(({ downstreamRoles }) => downstreamRoles)
    if (roles.includes('anticorruption-layer')) return 'acl'
    return roles.includes('conformist') ? 'conformist' : 'open'
  }

  /** Whether the downstream has a say in what the upstream publishes. */
  isCustomer(upstream: Id, downstream: Id): boolean {
    return this.#between(upstream, downstream).some(
      (relationship) => relationship.pattern === 'customer-supplier' && relationship.downstream === downstream,
    )
  }

  /** Whether the downstream can ask for more than is said. */
  isPlanning(upstream: Id, downstream: Id): boolean {
    return this.isCustomer(upstream, downstream) || this.isPartner(upstream, downstream)
  }

  /** The upstreams of a context, and its partners, that it can ask for more. */
  planningWith(downstream: Id): ReadonlySet<Id> {
    const near = this.#declared.filter((relationship) => {
      return relationship.downstream === downstream || relationship.upstream === downstream
    })
    const others = near.map((relationship) => {
      return relationship.downstream === downstream ? relationship.upstream : relationship.downstream
    })
    return new Set(others.filter((other) => this.isPlanning(other, downstream)))
  }

  isPartner(a: Id, b: Id): boolean {
    return this.#between(a, b).some(({ pattern }) => pattern === 'partnership')
  }

  /** Whether it publishes for everybody, so that what it said once must stay readable. */
  isOpenHost(context: Id): boolean {
    return this.#declared.some(({ upstream, upstreamRoles }) => upstream === context && upstreamRoles.length > 0)
  }

  /** Pairs of a symmetric pattern, each once, the lower id first. */
  pairs(pattern: 'partnership' | 'shared-kernel' | 'separate-ways'): readonly (readonly [Id, Id])[] {
    const pairs = this.#declared
      .filter((relationship) => relationship.pattern === pattern)
      .map(({ upstream, downstream }) => [upstream, downstream].sort() as [Id, Id])
    return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()].sort(([a, b], [c, d]) =>
      a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1,
    )
  }

  #between(a: Id, b: Id): readonly ModelRelationship[] {
    return this.#declared.filter(
      ({ upstream, downstream }) => (upstream === a && downstream === b) || (upstream === b && downstream === a),
    )
  }
}
