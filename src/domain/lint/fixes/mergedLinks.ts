import type { Board, Id, Link } from '../../board/Board.ts'
import { fixId } from '../../interpretation/fixes/fixId.ts'
import type { ModelLink } from '../../interpretation/model.ts'
import { ROLES } from '../../interpretation/roles.ts'

/** What joins a note to others: arrows, rejected ones too, and the links of the model. */
export interface Joined {
  readonly notes: Board['notes']
  readonly arrows: (id: Id) => readonly Link[]
  readonly links: (id: Id) => readonly ModelLink[]
}

/**
 * The arrows that keep the story where a note takes the place of others: theirs, and one for each link that they had by where
 * they stood. Drawn as well is what only position said beside that: by the same question, which an arrow answers alone, or in
 * one stack or row with them. A rejection that one of the notes belies is not kept.
 */
export function mergedLinks(joined: Joined, kept: Id, others: readonly Id[]): readonly Link[] {
  const { arrows, links } = joined
  const all = new Set([kept, ...others])
  const end = (note: Id) => (all.has(note) ? kept : note)
  const pairOf = ({ from, to }: Ends) => JSON.stringify([end(from), end(to)])
  const questionOf = (link: ModelLink) => JSON.stringify([link.kind, end(seekerOf(link))])

  const theirs = others.flatMap(links)
  const beside = theirs.flatMap((link) => {
    if (link.drawn || !all.has(seekerOf(link))) return []
    return links(partnerOf(link)).filter(({ drawn, kind }) => !drawn && kind === link.kind)
  })
  const questions = new Set([...theirs, ...beside].map(questionOf))
  const seekers = new Set([kept, ...[...theirs, ...beside].map(seekerOf)])
  const found = [...seekers].flatMap(links).filter((link) => !link.drawn && questions.has(questionOf(link)))
  const { byCommand, isAlone } = sourcesByCommand(joined, all)
  const inferred = [...found, ...(isAlone ? [] : byCommand)].map(({ from, to }) => {
    return { id: fixId('duplicate-text', end(from), end(to)), from: end(from), to: end(to) }
  })

  const known = [...[...all].flatMap(links), ...byCommand]
  const pairs = new Set(known.flatMap(({ from, to }) => [pairOf({ from, to }), pairOf({ from: to, to: from })]))
  const drawn = others
    .flatMap(arrows)
    .filter((arrow) => !arrow.rejected || !pairs.has(pairOf(arrow)))
    .map(({ id, from, to, rejected }) => {
      return { id: fixId('duplicate-text', id), from: end(from), to: end(to), ...(rejected && { rejected }) }
    })
  const distinct = new Map([...inferred, ...drawn].map((link) => [pairOf(link), link]))
  return [...distinct.values()].filter(({ from, to }) => from !== to)
}

type Ends = Pick<Link, 'from' | 'to'>

/**
 * The sources of events that only arrows from commands give: what those act on. No arrow and no link says them, and they are
 * `isAlone` as long as none of the events has another source.
 */
function sourcesByCommand({ notes, links }: Joined, events: Iterable<Id>) {
  const sources = Array.from(events, (event) =>
    links(event).filter(({ kind, to }) => kind === 'yields' && to === event),
  )
  const isByCommand = ({ from }: Ends) => notes.get(from)?.kind === 'command'
  const byCommand = sources
    .filter((some) => some.every(isByCommand))
    .flatMap((some) =>
      some.flatMap(({ from: command, to }) =>
        links(command).flatMap((link) =>
          link.kind === 'targets' && link.from === command ? [{ from: link.to, to }] : [],
        ),
      ),
    )
  return { byCommand, isAlone: sources.every((some) => some.every(isByCommand)) }
}

function partnerOf(link: ModelLink): Id {
  return seekerOf(link) === link.from ? link.to : link.from
}

/** The end whose question the link answers. */
function seekerOf({ from, to, kind }: ModelLink): Id {
  return ROLES.find(({ linkKind }) => linkKind === kind)?.seekerIs === 'from' ? from : to
}
