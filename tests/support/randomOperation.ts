import type { Board, Id } from '../../src/domain/board/Board.ts'
import { ALIGNMENTS, AXES, type Operation, type OperationType } from '../../src/domain/board/operations.ts'
import { NOTE_KINDS } from '../../src/domain/notation/kinds.ts'
import { LEVELS } from '../../src/domain/notation/levels.ts'
import { DOWNSTREAM_ROLES, PATTERNS, SUBDOMAINS, UPSTREAM_ROLES } from '../../src/domain/notation/relationships.ts'
import { YIELDS } from '../../src/domain/notation/yields.ts'
import type { Random } from './random.ts'

const WORDS = ['Order', 'Placed', '😀', 'é', '\n', 'Pay ', '🈁', '']
const SIZES = [1, 80, 160, 290, 500]

/** Makes operations of every type that mostly fit the board, for one peer (its ids are its own). */
export class OperationMaker {
  readonly #random: Random
  readonly #peer: string
  #count = 0

  constructor(random: Random, peer: string) {
    this.#random = random
    this.#peer = peer
  }

  make(board: Board, type: OperationType = this.#random.pick(TYPES)): Operation {
    return MAKERS[type](this, board)
  }

  below = (limit: number) => this.#random.below(limit)
  pick = <T>(items: readonly T[]): T => this.#random.pick(items)
  yes = () => this.#random.next() < 0.5
  newId = () => `${this.#peer}${this.#count++}`
  /** Mostly one that is there. */
  id = (map: ReadonlyMap<Id, unknown>): Id => (map.size > 0 ? this.pick([...map.keys()]) : 'nothing')
  ids = (...maps: readonly ReadonlyMap<Id, unknown>[]): Id[] =>
    Array.from({ length: 1 + this.below(3) }, () => this.id(this.pick(maps)))
  at = () => ({ x: this.below(2000), y: this.below(800) })
  size = () => ({ width: this.pick(SIZES), height: this.pick(SIZES) })

  /** The text after some typing: a piece of it replaced by another. */
  typed(text: string): string {
    const letters = [...text]
    letters.splice(this.below(letters.length + 1), this.below(3), this.pick(WORDS))
    return letters.join('')
  }
}

type Maker = (make: OperationMaker, board: Board) => Operation

const MAKERS: Readonly<Record<OperationType, Maker>> = {
  'set-title': (make, board) => ({ type: 'set-title', title: make.typed(board.title) }),
  'set-level': (make) => ({ type: 'set-level', level: make.pick(LEVELS) }),
  'add-notes': (make) => ({
    type: 'add-notes',
    notes: Array.from({ length: 1 + make.below(3) }, () => ({
      ...{ id: make.newId(), kind: make.pick(NOTE_KINDS).kind, text: make.pick(WORDS), ...make.at() },
      ...(make.yes() && make.size()),
    })),
  }),
  'add-frames': (make) => {
    const kind = make.pick(['context', 'context', 'lane'] as const)
    return {
      type: 'add-frames',
      frames: [{ id: make.newId(), kind, name: make.pick(WORDS), ...make.at(), ...make.size() }],
    }
  },
  'add-links': (make, { notes }) => ({
    type: 'add-links',
    links: [{ id: make.newId(), from: make.id(notes), to: make.id(notes) }],
  }),
  move: (make, { notes, frames }) => ({ type: 'move', ids: make.ids(notes, frames), by: make.at() }),
  align: (make, { notes, frames }) => ({ type: 'align', ids: make.ids(notes, frames), to: make.pick(ALIGNMENTS) }),
  distribute: (make, { notes, frames }) => ({
    ...{ type: 'distribute', ids: [...make.ids(notes, frames), ...make.ids(notes)] },
    along: make.pick(AXES),
  }),
  'insert-space': (make, { frames }) => ({
    ...{ type: 'insert-space', x: make.below(2000), width: make.below(800) - 300 },
    ...(make.yes() && frames.size > 0 && { frame: make.id(frames) }),
  }),
  'set-locked': (make, { notes, frames }) => ({
    ...{ type: 'set-locked', ids: make.ids(notes, frames), locked: make.below(4) === 0 },
  }),
  'set-group': (make, { notes }) => ({
    ...{ type: 'set-group', ids: make.ids(notes), group: make.yes() ? make.newId() : null },
  }),
  resize: (make, { notes, frames }) => ({
    ...{ type: 'resize', id: make.id(make.yes() ? notes : frames) },
    to: { ...make.at(), ...make.size() },
  }),
  'edit-text': (make, { notes }) => {
    const id = make.id(notes)
    return { type: 'edit-text', id, text: make.typed(notes.get(id)?.text ?? '') }
  },
  'rename-frame': (make, { frames }) => {
    const id = make.id(frames)
    return { type: 'rename-frame', id, name: make.typed(frames.get(id)?.name ?? '') }
  },
  retype: (make, { notes }) => ({ type: 'retype', ids: make.ids(notes), kind: make.pick(NOTE_KINDS).kind }),
  'set-pivotal': (make, { notes }) => ({ type: 'set-pivotal', ids: make.ids(notes), pivotal: make.yes() }),
  'set-yields': (make, { notes }) => ({
    ...{ type: 'set-yields', ids: make.ids(notes) },
    yields: make.yes() ? make.pick(YIELDS) : null,
  }),
  'set-subdomain': (make, { frames }) => ({
    ...{ type: 'set-subdomain', id: make.id(frames) },
    subdomain: make.yes() ? make.pick(SUBDOMAINS) : null,
  }),
  'set-big-ball-of-mud': (make, { frames }) => ({
    ...{ type: 'set-big-ball-of-mud', id: make.id(frames) },
    bigBallOfMud: make.yes(),
  }),
  'reject-link': (make, { notes }) => ({
    ...{ type: 'reject-link', id: make.newId(), from: make.id(notes), to: make.id(notes) },
  }),
  'put-relationship': (make, { frames, relationships }) => ({
    type: 'put-relationship',
    relationship: {
      id: make.yes() && relationships.size > 0 ? make.id(relationships) : make.newId(),
      ...{ upstream: make.id(frames), downstream: make.yes() ? 'board' : make.id(frames) },
      pattern: make.pick(PATTERNS).pattern,
      upstreamRoles: UPSTREAM_ROLES.filter(make.yes),
      downstreamRoles: DOWNSTREAM_ROLES.filter(make.yes),
    },
  }),
  reorder: (make, { notes, frames }) => ({
    ...{ type: 'reorder', ids: make.ids(notes, frames) },
    to: make.pick(['front', 'forward', 'backward', 'back'] as const),
  }),
  'set-names': (make, { notes, frames }) => ({
    type: 'set-names',
    names: { [make.id(notes)]: make.pick(WORDS), [make.id(frames)]: make.yes() ? null : 'Name' },
  }),
  delete: (make, { notes, frames, links, relationships }) => ({
    type: 'delete',
    ids: make.ids(notes, notes, frames, links, relationships),
  }),
  batch: (make, board) => ({
    type: 'batch',
    operations: [make.make(board, 'add-notes'), make.make(board, 'move'), make.make(board, 'edit-text')],
  }),
}

const TYPES = Object.keys(MAKERS) as OperationType[]
