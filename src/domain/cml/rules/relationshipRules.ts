import type { CmlIndex } from '../CmlIndex.ts'
import type { CmlRelationship } from '../CmlModel.ts'
import { type CmlProblem, errorAt, warningAt } from '../CmlProblem.ts'

/** Relationships join two contexts of the map; customer and supplier negotiate, so no open host and no conformist. */
export function relationshipRules({ model, contents }: CmlIndex): readonly CmlProblem[] {
  const { map } = model
  if (!map) return []
  const contained = new Set(map.contains.map(({ value }) => value))
  const aggregatesOf = new Map(
    contents.map(({ context, aggregates }) => [context.name.value, new Set(aggregates.map(({ name }) => name.value))]),
  )
  const known = new Set([...aggregatesOf.values()].flatMap((names) => [...names]))
  return map.relationships.flatMap((relationship) => {
    const { upstream, downstream, exposedAggregates } = relationship
    return [
      ...[upstream, downstream]
        .filter(({ value }) => !contained.has(value))
        .map((end) => errorAt(end, `“${end.value}” is not on the map. Add it to “contains”.`)),
      ...(upstream.value === downstream.value
        ? [errorAt(downstream, `“${upstream.value}” cannot be related to itself.`)]
        : []),
      ...exposedAggregates
        .filter(({ value }) => known.has(value) && !aggregatesOf.get(upstream.value)?.has(value))
        .map((name) =>
          errorAt(
            name,
            `“${name.value}” is no aggregate of ${upstream.value}, the upstream, so that it cannot expose it.`,
          ),
        ),
      ...customerSupplier(relationship),
    ]
  })
}

function customerSupplier({ pattern, upstreamRoles, downstreamRoles, line, column }: CmlRelationship): CmlProblem[] {
  if (pattern !== 'customer-supplier') return []
  const at = { line, column }
  return [
    ...(upstreamRoles.includes('OHS')
      ? [
          errorAt(
            at,
            'A supplier works for its customer, an open host service (OHS) for everybody: leave one of them out.',
          ),
        ]
      : []),
    ...(downstreamRoles.includes('CF')
      ? [errorAt(at, 'A customer has a say, a conformist (CF) has none: leave one of them out.')]
      : []),
    ...(downstreamRoles.includes('ACL')
      ? [warningAt(at, 'A customer has a say with its supplier. Is the anti-corruption layer (ACL) needed?')]
      : []),
  ]
}
