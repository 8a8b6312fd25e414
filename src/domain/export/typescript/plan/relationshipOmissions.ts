import type { DomainModel, ModelRelationship } from '../../../interpretation/model.ts'
import { roleConflicts } from '../../../notation/relationships.ts'
import type { Omission } from './Omission.ts'
import type { ContextPlan, ProjectPlan } from './ProjectPlan.ts'

/** What a declared relationship asks for and the wall gives no code for. */
export function relationshipOmissions(
  { relationships }: DomainModel,
  { contexts, sharedKernels }: Pick<ProjectPlan, 'contexts' | 'sharedKernels'>,
): readonly Omission[] {
  const byId = new Map(contexts.map((context) => [context.element.id, context]))
  return relationships
    .filter(({ declared }) => declared)
    .flatMap((relationship) => {
      const [upstream, downstream] = [byId.get(relationship.upstream), byId.get(relationship.downstream)]
      if (!upstream || !downstream) return []
      const about = (what: string, why: string): Omission => ({
        what: `${what} of “${downstream.name}” with “${upstream.name}”`,
        why,
        notes: [relationship.upstream, relationship.downstream].sort(),
      })
      return [
        ...roleGaps(relationship, upstream, downstream).map(([what, why]) => about(what, why)),
        ...patternGaps(relationship, upstream, downstream, sharedKernels).map(([what, why]) => about(what, why)),
        ...roleConflicts(relationship).map(({ role, why }) =>
          about(`The role ${role}`, `it contradicts the pattern: ${why}`),
        ),
      ]
    })
}

type Gap = readonly [what: string, why: string]

function roleGaps(
  { upstreamRoles, downstreamRoles }: ModelRelationship,
  upstream: ContextPlan,
  downstream: ContextPlan,
): readonly Gap[] {
  const has = (role: ModelRelationship['downstreamRoles'][number]) => downstreamRoles.includes(role)
  const [isLayered, isConforming] = [downstream.acls, downstream.conformists].map((plans) =>
    plans.some(({ of }) => of === upstream.folder),
  )
  return [
    ...(has('anticorruption-layer') && !isLayered ? [['The anticorruption layer', NOTHING] as const] : []),
    ...(has('conformist') && has('anticorruption-layer')
      ? [['The role conformist', 'a layer that translates does not conform'] as const]
      : []),
    ...(has('conformist') && !has('anticorruption-layer') && !isConforming
      ? [['The conformist’s part', NOTHING] as const]
      : []),
    ...(upstreamRoles.length > 0 && upstream.published.messages.length === 0
      ? [['The open host’s language', 'nobody hears it or asks it'] as const]
      : []),
  ]
}

const NOTHING = 'it hears nothing of the other one and asks nothing of it'

function patternGaps(
  { pattern }: ModelRelationship,
  upstream: ContextPlan,
  downstream: ContextPlan,
  sharedKernels: ProjectPlan['sharedKernels'],
): readonly Gap[] {
  const isHeld = (of: ContextPlan, by: ContextPlan) => by.contracts.some((contract) => contract.of === of.folder)
  switch (pattern) {
    case 'customer-supplier':
      return isHeld(upstream, downstream) ? [] : [['The contract', 'the customer hears nothing of its supplier']]
    case 'partnership':
      return isHeld(upstream, downstream) || isHeld(downstream, upstream)
        ? []
        : [['The test in common', 'neither partner hears anything of the other one']]
    case 'shared-kernel':
      return sharedKernels.some(({ contexts }) => contexts.includes(upstream) && contexts.includes(downstream))
        ? []
        : [['The shared kernel', 'no type of a field is on stickies of both with the same name and shape']]
    default:
      return []
  }
}
