import type { Id } from '../../../board/Board.ts'
import type { PolicyElement } from '../../../interpretation/model.ts'
import { type CompensationLine, parseProcess } from '../../../interpretation/sticky-text/parseProcess.ts'
import { nameKey } from '../../../interpretation/sticky-text/stickyName.ts'
import type { ProcessPlan } from './flow/ProcessPlan.ts'
import type { Omission } from './Omission.ts'
import type { ContextPlan } from './ProjectPlan.ts'

/** Lines of policies that say what to undo, to wait for, or nothing that is known, and gave no code. */
export function processOmissions(
  { element, processes }: ContextPlan,
  texts: ReadonlyMap<Id, string>,
): readonly Omission[] {
  return element.policies.flatMap((policy) => {
    const process = processes.find(({ name }) => name === (policy.name || policy.identifier))
    const joins = process?.joins ?? false
    return policy.notes.flatMap((id) => {
      const lines = parseProcess(texts.get(id) ?? '')
      const about = (words: string, why: string) => ({ what: lineOf(words, policy), why, notes: [id] })
      return [
        ...lines.compensations
          .filter((line) => !isPlanned(line, process))
          .map((line) => about(`undo ${line.event}: ${line.command}`, whyNotUndone(line, policy))),
        ...(lines.joins && !joins ? [about('wait for all', 'fewer than two events set it off')] : []),
        ...lines.unread.map((words) =>
          about(words, 'it reads as neither “undo <Event>: <Command>” nor “wait for all”'),
        ),
      ]
    })
  })
}

function lineOf(words: string, { name, identifier }: PolicyElement): string {
  return `Line “${words}” of policy “${name || identifier}”`
}

function isPlanned({ event, command }: CompensationLine, process: ProcessPlan | undefined): boolean {
  const planned = process?.compensations ?? []
  return planned.some(
    ({ message, step }) => nameKey(message.name) === nameKey(event) && nameKey(step.name) === nameKey(command),
  )
}

function whyNotUndone({ event, command }: CompensationLine, { compensations = [], on }: PolicyElement): string {
  const isMeant = compensations.some(
    (known) => nameKey(known.event) === nameKey(event) && nameKey(known.command) === nameKey(command),
  )
  if (!isMeant) return 'the wall has no such event or command, or more than one'
  return on.length === 0 ? 'no event sets the policy off' : 'nothing on the wall accepts the command'
}
