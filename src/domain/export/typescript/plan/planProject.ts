import type { Id } from '../../../board/Board.ts'
import { stickyName } from '../../../interpretation/sticky-text/stickyName.ts'
import { kebabCase } from '../../../naming/cases.ts'
import type { ExportInput } from '../../ExportTarget.ts'
import { ModelIndex } from './ModelIndex.ts'
import type { ContextPlan, ProjectPlan, SharedKernelPlan } from './ProjectPlan.ts'
import { planContexts } from './planContexts.ts'
import { boardOmissions } from './planOmissions.ts'
import { relationshipOmissions } from './relationshipOmissions.ts'

/** Decides every name, wire, rule and sample of the output; what follows only writes them down. */
export function planProject(input: ExportInput): ProjectPlan {
  const { board, model, style = 'class' } = input
  const index = new ModelIndex(input)
  const title = stickyName(board.title)
  const { contexts, integration, sharedKernels } = planContexts(input, index)
  const { neighbours } = integration
  const pairsOf = (ids: readonly (readonly [Id, Id])[]) => ids.flatMap((pair) => pairOf(contexts, pair))
  const plan = {
    style,
    title: title || 'Untitled wall',
    packageName: kebabCase(title).slice(0, 200) || 'untitled-wall',
    contexts,
    partners: pairsOf(neighbours.pairs('partnership')),
    sharedKernels: sharedKernels.flatMap(({ folder, contexts: ids }): readonly SharedKernelPlan[] => {
      const isIn = ({ from }: { readonly from: string }) => from.startsWith(`${folder}/`)
      return pairOf(contexts, ids).flatMap((pair) => {
        const [{ values: all, records: parts }] = pair
        const values = all.filter(({ type }) => type && isIn(type))
        const records = parts.filter(({ type: { type } }) => type && isIn(type))
        return values.length === 0 ? [] : [{ folder, contexts: pair, values, records }]
      })
    }),
    apart: pairsOf(neighbours.pairs('separate-ways')).filter(
      ([a, b]) => neighbours.accessTo(a.element.id, b.element.id) === 'apart',
    ),
    relationships: model.relationships.flatMap(({ upstream: up, downstream: down, upstreamRoles, ...relationship }) => {
      const roles = [...upstreamRoles, ...relationship.downstreamRoles]
      const { pattern, via } = relationship
      return pairOf(contexts, [up, down]).map(([upstream, downstream]) => ({
        upstream,
        downstream,
        pattern,
        roles,
        via,
      }))
    }),
    findings: model.findings,
    texts: new Map(Array.from(board.notes.values(), ({ id, text }) => [id, text])),
  }
  return { ...plan, omissions: [...boardOmissions(input, index), ...relationshipOmissions(model, plan)] }
}

function pairOf(
  contexts: readonly ContextPlan[],
  [a, b]: readonly [Id, Id],
): readonly (readonly [ContextPlan, ContextPlan])[] {
  const [one, other] = [a, b].map((id) => contexts.find(({ element }) => element.id === id))
  return one && other ? [[one, other]] : []
}
