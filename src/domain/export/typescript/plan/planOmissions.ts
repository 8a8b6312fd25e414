import type { Id } from '../../../board/Board.ts'
import type { Element, PolicyElement } from '../../../interpretation/model.ts'
import { parseDefinition } from '../../../interpretation/sticky-text/parseDefinition.ts'
import { stickyName } from '../../../interpretation/sticky-text/stickyName.ts'
import type { ExportInput } from '../../ExportTarget.ts'
import { contextNotes } from './contextNotes.ts'
import { reactionsOf } from './flow/reactionsOf.ts'
import type { ModelIndex } from './ModelIndex.ts'
import type { Omission } from './Omission.ts'
import type { ContextPlan } from './ProjectPlan.ts'
import { processOmissions } from './processOmissions.ts'
import { undecidedWords } from './undecidedWords.ts'

/** What one context has on the wall and not in the code. */
export function contextOmissions(context: ContextPlan, texts: ReadonlyMap<Id, string>): readonly Omission[] {
  const { element, aggregates, readModels, published } = context
  const reactions = reactionsOf(context)
  const decided = new Set(aggregates.flatMap(({ events }) => events).flatMap(({ notes }) => notes))
  const heard = new Set(published.messages.flatMap(({ notes }) => notes))
  const isIn = (ids: ReadonlySet<Id>) => (part: Pick<Element, 'notes'>) => part.notes.some((id) => ids.has(id))
  const planned = (plans: readonly { readonly notes: readonly Id[] }[]) =>
    isIn(new Set(plans.flatMap(({ notes }) => notes)))

  const isRefused = planned(context.refused)
  const isShown = planned(readModels)
  const events = element.events.filter((event) => !event.reference && !isIn(decided)(event) && !isIn(heard)(event))
  const undecided = aggregates.flatMap(({ commands }) => commands).filter(({ yields }) => yields === 'undecided')
  return [
    ...events.map((event) =>
      omission(
        'Event',
        event,
        event.source === 'none' ? 'nothing on the wall causes it' : 'nothing on the wall listens to it',
      ),
    ),
    ...element.loose.commands.map((command) => omission('Command', command, 'nothing on the wall accepts it')),
    ...undecided.map((command) => omission('Command', command.element, `it is refused: ${undecidedWords(command)}`)),
    ...element.policies
      .filter(
        (policy) => !reactions.some(({ name }) => name === (policy.name || policy.identifier)) && !isRefused(policy),
      )
      .map((policy) => omission('Policy', policy, whyNoPolicy(policy, context.idle.includes(policy)))),
    ...context.refused,
    ...processOmissions(context, texts),
    ...element.readModels
      .filter((readModel) => !isShown(readModel) && !isRefused(readModel))
      .map((readModel) => omission('Read model', readModel, 'no event feeds it')),
    ...element.systems
      .filter(({ commands }) => commands.length === 0)
      .map((system) => omission('External system', system, 'no command asks it')),
    ...element.systems.flatMap(({ commands }) =>
      commands.flatMap(({ constraints }) =>
        constraints.map((text) => ({
          what: `Rule “${stickyName(text)}”`,
          why: 'it is on a command that an external system carries out',
          notes: [],
        })),
      ),
    ),
    ...element.loose.times
      .filter((time) => !isIn(heard)(time) && !events.some((event) => event.source === 'time'))
      .map((time) => omission('Time', time, 'it sets nothing off')),
    ...definitionOmissions(context, texts),
  ]
}

/** Definitions that name parts and gave no value object, and rules of those that did. */
function definitionOmissions({ element, records }: ContextPlan, texts: ReadonlyMap<Id, string>): readonly Omission[] {
  const used = new Set(records.flatMap(({ type }) => type.definition?.notes ?? []))
  const unused = element.loose.definitions.flatMap(({ notes }) =>
    notes.flatMap((id): readonly Omission[] => {
      const { term, fields } = parseDefinition(texts.get(id) ?? '')
      if (fields.length === 0 || used.has(id)) return []
      return [
        { what: `Definition “${term}”`, why: 'no field has this type, or it would have to hold itself', notes: [id] },
      ]
    }),
  )
  const open = records.flatMap(({ term, type, open: rules }) =>
    rules.map(({ words, why }) => ({
      what: `Rule “${words}” of “${term}”`,
      why,
      notes: type.definition?.notes ?? [],
    })),
  )
  return [...unused, ...open]
}

/** What stands outside of every element: stickies that nothing gave a meaning, and swimlanes. */
export function boardOmissions({ board, model }: ExportInput, index: ModelIndex): readonly Omission[] {
  const read = new Set(model.contexts.flatMap(contextNotes))
  const unread = [...board.notes.values()].filter(({ id }) => !read.has(id) && !index.isLinked(id))
  const lanes = [...board.frames.values()].filter(({ kind }) => kind === 'lane')
  const all = [
    ...unread.map(({ id, kind, text }) => ({
      what: `${kind.charAt(0).toUpperCase()}${kind.slice(1).replace('-', ' ')} “${stickyName(text)}”`,
      why:
        kind === 'constraint' ? 'it stands on no aggregate and on no command' : 'nothing around it gives it a meaning',
      notes: [id],
    })),
    ...lanes.map(({ id, name }) => ({
      what: `Swimlane “${stickyName(name)}”`,
      why: 'it orders the wall, not the code',
      notes: [id],
    })),
  ]
  return all.sort((a, b) => ((a.notes[0] ?? '') < (b.notes[0] ?? '') ? -1 : 1))
}

function omission(
  kind: string,
  { name, identifier, notes }: Pick<Element, 'name' | 'identifier' | 'notes'>,
  why: string,
): Omission {
  return { what: `${kind} “${name || identifier}”`, why, notes }
}

function whyNoPolicy({ issues }: PolicyElement, isIdle: boolean): string {
  if (issues.length === 0) return 'it issues no command'
  return isIdle ? 'no event sets it off' : 'nothing on the wall accepts what it issues'
}
