import { type Concept, conceptKey } from './concepts.ts'
import type { DrawnLink } from './drawnLinks.ts'
import type { LinkIndex } from './LinkIndex.ts'
import { called, type Sticky } from './Sticky.ts'
import { nameKey } from './sticky-text/stickyName.ts'

/** A policy with what sets it off and what it issues. */
export interface PolicyFlow {
  readonly policy: Concept
  readonly on: ReadonlySet<Concept>
  readonly onTime: boolean
  readonly issues: ReadonlySet<Concept>
}

/** A policy with what its lines say of its work over time. */
export interface ProcessFlow extends PolicyFlow {
  /** Steps that it takes back, each by a command. */
  readonly compensations: readonly { readonly event: Concept; readonly command: Concept }[]
  /** It waits for all that sets it off. */
  readonly joins: boolean
}

/**
 * Every policy of the wall. A drawn event → command is one without a sticky, "Whenever <event>, <command>", in the command's
 * context; it is the same as a policy sticky there that says just this.
 */
export function readPolicies(
  policies: readonly Concept[],
  drawn: readonly DrawnLink[],
  links: LinkIndex,
  conceptOf: ReadonlyMap<Sticky, Concept>,
): readonly PolicyFlow[] {
  const toConcepts = (stickies: readonly Sticky[]) => stickies.flatMap((sticky) => conceptOf.get(sticky) ?? [])
  const flows = new Map(
    policies.map((policy) => {
      const triggers = links.to(policy.stickies, 'triggers').map(({ from }) => from)
      const flow = {
        policy,
        on: new Set(toConcepts(triggers.filter(({ kind }) => kind === 'event'))),
        onTime: triggers.some(({ kind }) => kind === 'time'),
        issues: new Set(toConcepts(links.from(policy.stickies, 'issues').map(({ to }) => to))),
      }
      return [conceptKey(policy), flow]
    }),
  )
  for (const link of drawn) {
    const [event, command] = [conceptOf.get(link.from), conceptOf.get(link.to)]
    if (!event || !command || event.kind !== 'event' || command.kind !== 'command') continue
    const policy = impliedPolicy(link, event, command)
    const key = conceptKey(policy)
    const flow = flows.get(key) ?? { policy, on: new Set(), onTime: false, issues: new Set() }
    flows.set(key, flow)
    flow.on.add(event)
    flow.issues.add(command)
  }
  return [...flows.values()]
}

function impliedPolicy({ id }: DrawnLink, event: Concept, command: Concept): Concept {
  const name = impliedPolicyName(event, command)
  return { id, kind: 'policy', name, nameKey: nameKey(name), context: command.context, stickies: [] }
}

/** What a policy without a sticky is called. */
export function impliedPolicyName(event: Named, command: Named): string {
  const [whenever, then] = [event, command].map((end) => (end.name === '' ? called(end) : end.name))
  return `Whenever ${whenever}, ${then}`
}

type Named = Parameters<typeof called>[0]
