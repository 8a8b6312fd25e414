import type { Concept } from './concepts.ts'
import { type EventOrigin, homeOf } from './eventOrigins.ts'
import type { FindingDraft } from './FindingDraft.ts'
import type { FindingCode } from './findings.ts'
import type { PolicyFlow, ProcessFlow } from './policyFlows.ts'
import { called } from './Sticky.ts'
import { parseProcess } from './sticky-text/parseProcess.ts'
import { nameKey } from './sticky-text/stickyName.ts'

/** What a name on a policy can mean. */
export interface Named {
  readonly events: readonly Concept[]
  readonly commands: readonly Concept[]
  readonly origins: ReadonlyMap<Concept, EventOrigin>
}

/**
 * The policies, each with what the lines of its stickies say that it undoes and waits for. A name means what the policy is
 * linked to, else what its own context has, else the only one elsewhere: an event that something causes before one that
 * nothing does. A name that means nothing or two things undoes nothing.
 */
export function readProcesses(
  policies: readonly PolicyFlow[],
  { events, commands, origins }: Named,
): { readonly policies: readonly ProcessFlow[]; readonly findings: readonly FindingDraft[] } {
  const eventsNamed = byName(events)
  const commandsNamed = byName(commands)
  const findings: FindingDraft[] = []
  const flows = policies.map((flow): ProcessFlow => {
    const { policy, on, onTime, issues } = flow
    const say = (code: FindingCode, message: string) =>
      findings.push({ code, notes: policy.stickies.map(({ id }) => id), message })
    const compensations = new Map<Concept, Concept>()
    const lines = policy.stickies.map(({ text }) => parseProcess(text))
    for (const words of lines.flatMap(({ unread }) => unread)) {
      say('process-line', `“${words}” says nothing of ${called(policy)}: ${FORMS}.`)
    }
    for (const { event, command } of lines.flatMap((line) => line.compensations)) {
      const step = meant(eventsNamed.get(nameKey(event)), on, policy, (one) => isCaused(one, origins))
      const undo = meant(commandsNamed.get(nameKey(command)), issues, policy)
      if (typeof step === 'string') say('compensation-open', `“undo ${event}: ${command}”: ${step} event “${event}”.`)
      if (typeof undo === 'string')
        say('compensation-open', `“undo ${event}: ${command}”: ${undo} command “${command}”.`)
      if (typeof step !== 'string' && typeof undo !== 'string' && !compensations.has(step))
        compensations.set(step, undo)
    }
    const joins = lines.some((line) => line.joins)
    if (joins && on.size + (onTime ? 1 : 0) < 2) {
      say('process-line', `“wait for all” says nothing of ${called(policy)}: fewer than two events set it off.`)
    }
    return { ...flow, joins, compensations: Array.from(compensations, ([event, command]) => ({ event, command })) }
  })
  return { policies: flows, findings }
}

const FORMS = 'write “undo <Event>: <Command>” or “wait for all”'

function meant(
  named: readonly Concept[] = [],
  linked: ReadonlySet<Concept>,
  { context }: Concept,
  isBetter: (concept: Concept) => boolean = () => true,
): Concept | 'no' | 'more than one' {
  const near = named.find((concept) => linked.has(concept)) ?? named.find((concept) => concept.context === context)
  if (near) return near
  const better = named.filter(isBetter)
  const [only, second] = better.length > 0 ? better : named
  if (!only) return 'no'
  return second ? 'more than one' : only
}

/** By something in its own context. */
function isCaused(event: Concept, origins: ReadonlyMap<Concept, EventOrigin>): boolean {
  return origins.get(event)?.source !== 'none' && homeOf(event, origins) === event.context
}

function byName(concepts: readonly Concept[]): ReadonlyMap<string, readonly Concept[]> {
  const named = new Map<string, Concept[]>()
  for (const concept of concepts) {
    const known = named.get(concept.nameKey)
    if (known) known.push(concept)
    else named.set(concept.nameKey, [concept])
  }
  return named
}
