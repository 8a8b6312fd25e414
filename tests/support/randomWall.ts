import type { Board } from '../../src/domain/board/Board.ts'
import { NOTE_KINDS } from '../../src/domain/notation/kinds.ts'
import { DOWNSTREAM_ROLES, PATTERNS, SUBDOMAINS, UPSTREAM_ROLES } from '../../src/domain/notation/relationships.ts'
import { boardWith, frame, link, note } from './boardWith.ts'
import { NASTY_NAMES } from './nastyNames.ts'
import type { Random } from './random.ts'

const WORDS = [...NASTY_NAMES, '', 'Order', 'Order Placed', 'Place Order', 'List', 'X', 'customer', 'a\u2028b', '1. a']
const FIELDS = ['', '\nid: OrderId', '\nkey: text, total: Money', '\nsize: S|M|L; state?: State[]', '\nX: X|O|a']

/** A wall that reads as something: strips of neighbouring stickies in up to five contexts, with nasty words and arrows. */
export function randomWall(random: Random): Board {
  const word = () => random.pick(WORDS)
  const contexts = 1 + random.below(5)
  const frames = Array.from({ length: contexts }, (_, row) =>
    frame(`f${row}`, {
      name: word(),
      y: row * 500,
      width: 3000,
      bigBallOfMud: random.below(4) === 0,
      ...(random.below(3) > 0 && { subdomain: random.pick(SUBDOMAINS) }),
    }),
  )
  const notes = Array.from({ length: 4 + random.below(30) }, (_, index) =>
    note(`n${index}`, {
      kind: random.pick(NOTE_KINDS).kind,
      text: word() + random.pick(FIELDS),
      x: 40 + random.below(9) * 310,
      y: random.below(contexts + 1) * 500 + 80,
    }),
  )
  const links = Array.from({ length: random.below(25) }, (_, index) =>
    link(`l${index}`, random.pick(notes).id, random.pick(notes).id),
  )
  const relationships = Array.from({ length: random.below(5) }, (_, index) => ({
    id: `r${index}`,
    upstream: random.pick(frames).id,
    downstream: random.pick(frames).id,
    pattern: random.pick(PATTERNS).pattern,
    upstreamRoles: UPSTREAM_ROLES.filter(() => random.below(2) === 0),
    downstreamRoles: DOWNSTREAM_ROLES.filter(() => random.below(2) === 0),
  }))
  const names = Object.fromEntries(
    notes.slice(0, random.below(4)).map(({ id }) => [id, random.pick(['event', 'P', 'Ok'])]),
  )
  return boardWith({ title: word(), frames, notes, links, relationships, names })
}
