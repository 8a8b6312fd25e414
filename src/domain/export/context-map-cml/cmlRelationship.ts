import type { Id } from '../../board/Board.ts'
import { relationshipMarks, roleMark } from '../../context-map/relationshipMarks.ts'
import type { ModelRelationship } from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { roleConflicts } from '../../notation/relationships.ts'
import type { ContextNames } from './CmlNames.ts'
import { cmlBlock, cmlComment } from './cmlText.ts'

/** One relationship of the map; separate ways have no notation in CML and become a comment. */
export function cmlRelationship(relationship: ModelRelationship, names: ReadonlyMap<Id, ContextNames>): string[] {
  const { upstream, downstream, pattern, via, declared } = relationship
  const [from, to] = [names.get(upstream), names.get(downstream)]
  if (!from || !to) throw new Error(`a relationship of the map leads to no context: ${upstream} → ${downstream}`)
  if (pattern === 'separate-ways') return [cmlComment(`${from.name} and ${to.name} go separate ways`)]

  const marks = relationshipMarks(relationship)
  const codes = (side: 'upstream' | 'downstream') => marks[side].map(({ code }) => code)
  const forbidden = new Set(roleConflicts(relationship).map(({ role }) => roleMark(role).code))
  const isLegal = (code: string) => !forbidden.has(code)
  const ends = (side: 'upstream' | 'downstream') => `[${codes(side).filter(isLegal).join(',')}]`
  const unsaid = [...codes('upstream'), ...codes('downstream')].filter((code) => !isLegal(code))
  const isSymmetric = pattern === 'partnership' || pattern === 'shared-kernel'
  const arrow = isSymmetric ? '<->' : '->'
  const head = `${from.name} ${ends('upstream')}${arrow}${ends('downstream')} ${to.name}`
  const exposed = isSymmetric ? [] : exposedAggregates(from, via)
  return [
    ...(declared ? [] : [cmlComment('not declared on the wall, only seen from what crosses:')]),
    ...(via.length === 0 ? [] : [cmlComment(`crosses: ${via.join(', ')}`)]),
    ...(unsaid.length === 0
      ? []
      : [cmlComment(`also ${unsaid.join(', ')}, which CML forbids beside customer/supplier`)]),
    ...cmlBlock(head, exposed.length === 0 ? [] : [`exposedAggregates = ${exposed.join(', ')}`]),
  ]
}

/** The upstream's aggregates whose events cross. */
function exposedAggregates({ context, aggregates }: ContextNames, via: readonly string[]): string[] {
  const crossing = new Set(via.map(nameKey))
  return context.aggregates
    .filter(({ events }) => events.some((event) => crossing.has(nameKey(event))))
    .map((aggregate) => aggregates.get(aggregate) ?? aggregate.identifier)
}
