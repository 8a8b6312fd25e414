import type { Id } from '../board/Board.ts'
import { type Answers, partnersOf } from './answerRole.ts'
import type { Concept } from './concepts.ts'
import type { FindingDraft } from './FindingDraft.ts'
import { sayingWhichFixes } from './fixes/linkFixes.ts'
import type { LinkIndex } from './LinkIndex.ts'
import { called, type Sticky } from './Sticky.ts'

/** A command as one aggregate or system handles it; without a target, as nobody does. */
export interface CommandHandling {
  readonly command: Concept
  readonly target: Concept | undefined
  /** Its notes that lead there, and those that lead nowhere. */
  readonly stickies: readonly Sticky[]
  readonly yields: ReadonlySet<Concept>
}

export interface CommandHandlings {
  readonly handlings: readonly CommandHandling[]
  readonly findings: readonly FindingDraft[]
}

/** What a command reading needs to know of the wall. */
export interface CommandSurroundings {
  readonly links: LinkIndex
  /** Where each event comes from, by a link or by the command drawn to it. */
  readonly sources: Answers
  readonly conceptOf: ReadonlyMap<Sticky, Concept>
  readonly isRejected: (a: Id, b: Id) => boolean
}

/**
 * Rules 3 and 7: a command is listed under each aggregate its notes lead to, and yields the events taken by the same
 * aggregate note. Where several commands share that note, each yields all of them until a drawn link says which.
 */
export function readHandlings(commands: readonly Concept[], wall: CommandSurroundings): CommandHandlings {
  const { links, conceptOf } = wall
  const notes = new Map<Sticky, HandlingNote>()
  const noteOf = (target: Sticky) => {
    const note = notes.get(target) ?? handlingNote(target, wall)
    notes.set(target, note)
    return note
  }
  const handlings = commands.flatMap((command): CommandHandling[] => {
    const targets = links.from(command.stickies, 'targets')
    const leading = new Set(targets.map(({ from }) => from))
    const strays = command.stickies.filter((sticky) => !leading.has(sticky))
    const owners = new Set(targets.flatMap(({ to }) => conceptOf.get(to) ?? []))
    if (owners.size === 0) return [{ command, target: undefined, stickies: strays, yields: drawnYields(strays, wall) }]
    return [...owners].map((target) => {
      const own = targets.filter(({ to }) => conceptOf.get(to) === target)
      const kept = new Set([...strays, ...own.map(({ from }) => from)])
      const yields = new Set(drawnYields(strays, wall))
      for (const { from, to } of own) for (const event of yieldsAt(from, noteOf(to), wall)) yields.add(event)
      return { command, target, stickies: command.stickies.filter((sticky) => kept.has(sticky)), yields }
    })
  })
  return { handlings, findings: [...notes].flatMap(([target, note]) => commandEventOpen(target, note)) }
}

/** One aggregate or system note, its commands and the events it takes. */
interface HandlingNote {
  readonly commands: ReadonlyMap<Concept, readonly Sticky[]>
  /** Drawn command → event, for every command of the note. */
  readonly drawn: ReadonlyMap<Concept, ReadonlySet<Concept>>
  readonly events: readonly Sticky[]
  /** Those of its events that no drawn link gives to one of its commands. */
  readonly unclaimed: readonly Sticky[]
  /** Commands to which no drawn link gives one of its events. */
  readonly silent: ReadonlySet<Concept>
}

function handlingNote(target: Sticky, wall: CommandSurroundings): HandlingNote {
  const { links, sources, conceptOf } = wall
  const commands = new Map<Concept, Sticky[]>()
  for (const { from } of links.to([target], 'targets')) {
    const concept = conceptOf.get(from)
    if (concept) commands.set(concept, [...(commands.get(concept) ?? []), from])
  }
  const drawn = new Map(Array.from(commands, ([concept, stickies]) => [concept, drawnYields(stickies, wall)]))
  const claimed = new Set<Concept | undefined>([...drawn.values()].flatMap((events) => [...events]))
  const events = links.from([target], 'yields').map(({ to }) => to)
  const reached = links.from([...commands.values()].flat(), 'yields').map(({ to }) => to)
  const taking = reached.filter((event) => partnersOf(sources, event).some(({ sticky }) => sticky === target))
  const taken = new Set([...events, ...taking].map((event) => conceptOf.get(event)))
  const silent = [...drawn].filter(([, yields]) => ![...yields].some((event) => taken.has(event)))
  return {
    commands,
    drawn,
    events,
    unclaimed: events.filter((event) => !claimed.has(conceptOf.get(event))),
    silent: new Set(silent.map(([concept]) => concept)),
  }
}

/** A lone command yields whatever the note takes; one of several what is drawn, else what no other has claimed. */
function yieldsAt(command: Sticky, note: HandlingNote, { conceptOf, isRejected }: CommandSurroundings) {
  const concept = conceptOf.get(command)
  const drawn = (concept && note.drawn.get(concept)) ?? new Set<Concept>()
  const alone = note.commands.size === 1
  if (!alone && concept && !note.silent.has(concept)) return drawn
  const events = (alone ? note.events : note.unclaimed).filter((event) => !isRejected(command.id, event.id))
  return new Set([...events.flatMap((event) => conceptOf.get(event) ?? []), ...drawn])
}

function drawnYields(stickies: readonly Sticky[], { links, conceptOf }: CommandSurroundings): ReadonlySet<Concept> {
  return new Set(links.from(stickies, 'yields').flatMap(({ to }) => conceptOf.get(to) ?? []))
}

/** Open as long as an event could be of several commands, or of none. */
function commandEventOpen(target: Sticky, note: HandlingNote): FindingDraft[] {
  const { commands, unclaimed, silent } = note
  if (commands.size === 1 || unclaimed.length === 0 || silent.size === 1) return []
  const asked = silent.size === 0 ? commands.keys() : silent
  const stickies = [...asked].flatMap((concept) => commands.get(concept) ?? [])
  return [
    {
      code: 'command-event-open',
      notes: [target.id, ...stickies.map(({ id }) => id)],
      message: `${called(target)} takes several commands, and nothing says which of them yields ${unclaimed.map(called).join(', ')}.`,
      fixes: sayingWhichFixes(stickies, unclaimed),
    },
  ]
}
