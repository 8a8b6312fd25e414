import type { CommandPlan, Outcome } from '../plan/CommandPlan.ts'
import { type KnownSample, sampleCode } from '../plan/sampleCode.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'

/** A value for what a command needs beyond the wall: for one of its outcomes where it must choose, else for all. */
export function commandEnrichment(
  file: CodeFile,
  { yields, outcomes }: CommandPlan,
  {
    outcome = yields === 'one-of' ? outcomes[0] : undefined,
    known,
  }: {
    readonly outcome?: Outcome | undefined
    readonly known?: KnownSample
  } = {},
): string {
  const wires = (outcome ? [outcome] : outcomes).flatMap((part) => part.wires)
  const asked = wires.filter(({ source }) => source === 'enrichment').map(({ field }) => field)
  const parts = asked.map(({ property, type, list, sample }) => {
    return `${property}: ${sampleCode(file, type, list ? { length: 1, of: sample } : sample, known)}`
  })
  const tag = outcome ? [`outcome: ${quote(outcome.event.tag)}`] : []
  return `{ ${[...tag, ...new Set(parts)].join(', ')} }`
}
