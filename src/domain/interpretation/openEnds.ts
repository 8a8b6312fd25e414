import type { Id } from '../board/Board.ts'
import type { CommandHandling } from './commandHandlings.ts'
import type { Concept } from './concepts.ts'
import type { FindingDraft } from './FindingDraft.ts'
import type { FindingCode } from './findings.ts'
import { addingBeside } from './fixes/addingNote.ts'
import type { QuickFix } from './model.ts'
import type { PolicyFlow } from './policyFlows.ts'
import { called, kindInWords, withArticle } from './Sticky.ts'
import type { WallReading } from './WallReading.ts'

/** Elements that lack a name or a neighbour, and questions still open. */
export function findOpenEnds(reading: WallReading): readonly FindingDraft[] {
  return [
    ...reading.concepts.flatMap((concept) => [...unnamed(concept), ...openHotspot(concept)]),
    ...commandEnds(reading),
    ...looseConstraints(reading),
    ...eventEnds(reading),
    ...reading.policies.flatMap((flow) => policyEnds(flow, reading)),
  ]
}

function unnamed(concept: Concept): readonly FindingDraft[] {
  if (concept.name !== '') return []
  return [about('unnamed', concept, `${upperFirst(withArticle(kindInWords(concept.kind)))} has no words on it.`)]
}

function openHotspot(concept: Concept): readonly FindingDraft[] {
  return concept.kind === 'hotspot' ? [about('open-hotspot', concept, `Open question: ${called(concept)}.`)] : []
}

function commandEnds({ handlings, yardstick }: WallReading): readonly FindingDraft[] {
  const byCommand = new Map<Concept, CommandHandling[]>()
  for (const handling of handlings) {
    const known = byCommand.get(handling.command)
    if (known) known.push(handling)
    else byCommand.set(handling.command, [handling])
  }
  return [...byCommand].flatMap(([command, places]) => {
    const findings: FindingDraft[] = []
    const [sticky] = command.stickies
    const loose = places.every(({ target }) => target === undefined)
    if (loose) {
      const fixes = sticky
        ? (['aggregate', 'system'] as const).map((kind) => addingBeside('no-target', kind, 'right', sticky, yardstick))
        : []
      findings.push(about('no-target', command, `Nothing accepts ${called(command)}.`, fixes))
    }
    if (places.every(({ yields }) => yields.size === 0)) {
      const target = places.flatMap((place) => place.target?.stickies ?? [])[0]
      const fixes = target ? [addingBeside('command-without-event', 'event', 'right', target, yardstick)] : []
      findings.push(about('command-without-event', command, `Nothing happens after ${called(command)}.`, fixes))
    }
    return findings
  })
}

function looseConstraints({ concepts, links }: WallReading): readonly FindingDraft[] {
  return concepts
    .filter(({ kind, stickies }) => kind === 'constraint' && links.from(stickies, 'constrains').length === 0)
    .map((rule) => about('no-target', rule, `The rule ${called(rule)} stands at no aggregate and no command.`))
}

function eventEnds({ origins, links, yardstick }: WallReading): readonly FindingDraft[] {
  return [...origins].flatMap(([event, { source, reference, ambiguous }]) => {
    const caused = source !== 'none' || reference || ambiguous || links.to(event.stickies, 'yields').length > 0
    const [sticky] = event.stickies
    if (caused || !sticky) return []
    const fixes = (['aggregate', 'system', 'time'] as const).map((kind) =>
      addingBeside('no-source', kind, 'left', sticky, yardstick),
    )
    return [about('no-source', event, `Nothing causes ${called(event)}.`, fixes)]
  })
}

function policyEnds({ policy, on, onTime, issues }: PolicyFlow, { yardstick }: WallReading): readonly FindingDraft[] {
  const idle = on.size === 0 && !onTime
  const mute = issues.size === 0
  const [sticky] = policy.stickies
  if (!sticky || (!idle && !mute)) return []
  const lacks = [...(idle ? ['has no event that sets it off'] : []), ...(mute ? ['issues no command'] : [])]
  const fixes = [
    ...(idle ? [addingBeside('policy-open', 'event', 'left', sticky, yardstick)] : []),
    ...(mute ? [addingBeside('policy-open', 'command', 'right', sticky, yardstick)] : []),
  ]
  return [about('policy-open', policy, `The policy ${called(policy)} ${lacks.join(' and ')}.`, fixes)]
}

function about(
  code: FindingCode,
  { stickies }: Concept,
  message: string,
  fixes: readonly QuickFix[] = [],
): FindingDraft {
  return { code, notes: stickies.map(({ id }): Id => id), message, fixes }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
