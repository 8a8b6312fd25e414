import type { Id } from '../../../board/Board.ts'
import type { CodeStyle, ExportInput } from '../../ExportTarget.ts'
import type { ContextDraft } from './ContextDraft.ts'
import { contextNotes } from './contextNotes.ts'
import { draftContext } from './draftContext.ts'
import { type FlowPlan, planFlows } from './flow/planFlows.ts'
import { Integration } from './integration/Integration.ts'
import { planContracts } from './integration/planContracts.ts'
import { planSharedKernels, type SharedKernelDraft } from './integration/planSharedKernels.ts'
import type { ModelIndex } from './ModelIndex.ts'
import type { ContextPlan } from './ProjectPlan.ts'
import { planRecords } from './planRecords.ts'
import type { ValueType } from './ValueType.ts'

/** The contexts, and what they agreed on. */
export interface PlannedContexts {
  readonly contexts: readonly ContextPlan[]
  readonly integration: Integration
  readonly sharedKernels: readonly SharedKernelDraft[]
}

/** Plans each context, then what flows between them. What two of them share is known only then, so they are planned again. */
export function planContexts({ model, style = 'class' }: ExportInput, index: ModelIndex): PlannedContexts {
  const draw = (shared: SharedTypes) => drawContexts(model, index, style, shared)
  const first = draw(() => undefined)
  const pairs = first.integration.neighbours.pairs('shared-kernel')
  const sharedKernels = pairs.length === 0 ? [] : planSharedKernels(first.drafts, pairs)
  if (sharedKernels.every(({ values }) => values.size === 0)) return { ...first, sharedKernels }
  const sharedBy = (id: Id) =>
    new Map(sharedKernels.filter(({ contexts }) => contexts.includes(id)).flatMap(({ values }) => [...values]))
  return { ...draw(sharedBy), sharedKernels }
}

type SharedTypes = (context: Id) => ReadonlyMap<string, ValueType> | undefined

function drawContexts(
  { contexts: elements, relationships }: ExportInput['model'],
  index: ModelIndex,
  style: CodeStyle,
  shared: SharedTypes,
) {
  const drafts = elements.map((element) => draftContext(element, index, style, shared(element.id)))
  const integration = new Integration(relationships)
  const flows = planFlows(drafts, index, integration)
  const planned = drafts.map((draft) => contextPlan(draft, index, integration, flows.get(draft)))
  const contexts = planned.map((context): ContextPlan => {
    return { ...context, contracts: planContracts(context, planned, integration.neighbours) }
  })
  return { drafts, integration, contexts }
}

function contextPlan(
  draft: ContextDraft,
  index: ModelIndex,
  integration: Integration,
  { idle, policies, processes, readModels }: FlowPlan = { idle: [], policies: [], processes: [], readModels: [] },
): Omit<ContextPlan, 'contracts'> {
  const { element, folder, aggregates, services, systems, application, published, values } = draft
  const records = planRecords(values)
  return {
    element,
    name: element.name || element.identifier,
    folder,
    aggregates,
    services,
    systems,
    application,
    published: {
      messages: published.messages,
      told: published.told,
      reports: published.reports,
      accepted: published.accepted,
    },
    isOpenHost: integration.neighbours.isOpenHost(element.id),
    idle,
    policies,
    processes,
    readModels,
    acls: integration.aclsOf(draft),
    conformists: integration.conformistsOf(draft),
    seen: integration.seenBy(draft),
    refused: integration.refusedTo(draft),
    records,
    values: values.all,
    notes: [...contextNotes(element), ...index.around(contextNotes(element))],
  }
}
