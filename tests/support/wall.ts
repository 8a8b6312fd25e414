import type { Board, Frame, FrameKind, Id, Link, Note, Relationship } from '../../src/domain/board/Board.ts'
import { rectOf } from '../../src/domain/board/Board.ts'
import { getKind, type NoteKind } from '../../src/domain/notation/kinds.ts'
import type { Level } from '../../src/domain/notation/levels.ts'

type At = readonly [x: number, y: number]

/** Where a note stands: `at` its top left; else right of the note before it, `gap` away (20), in the same row. */
export interface NoteOptions extends Pick<Note, 'width' | 'height' | 'pivotal' | 'yields'> {
  readonly id?: Id
  readonly at?: At
  readonly gap?: number
}

export interface FrameOptions extends Pick<Frame, 'subdomain' | 'bigBallOfMud'> {
  readonly id?: Id
  readonly at: At
  readonly size: At
}

/**
 * Builds a board in the words of the wall: `wall().command('Place Order').aggregate('Order').event('Order Placed').board()`.
 * Ids are the key of the kind and a running number (`c1`, `a1`, `e1`, `p1`, `r1`, `u1`, `s1`, `t1`, `x1`, `o1`, `d1`, `b1`);
 * frames `ctx1`, `lane1`; links `l1`; relationships `rel1`. Everything is in board units.
 */
export class Wall {
  readonly #notes = new Map<Id, Note>()
  readonly #frames = new Map<Id, Frame>()
  readonly #links = new Map<Id, Link>()
  readonly #relationships = new Map<Id, Relationship>()
  readonly #names = new Map<Id, string>()
  readonly #counts = new Map<string, number>()
  #title = 'Test wall'
  #level: Level = 'design'
  /** Right edge of the last note, and top of the row. */
  #pen = { x: -20, y: 0 }

  readonly event = this.#adder('event')
  readonly command = this.#adder('command')
  readonly aggregate = this.#adder('aggregate')
  readonly constraint = this.#adder('constraint')
  readonly policy = this.#adder('policy')
  readonly readModel = this.#adder('read-model')
  readonly actor = this.#adder('actor')
  readonly system = this.#adder('system')
  readonly time = this.#adder('time')
  readonly hotspot = this.#adder('hotspot')
  readonly opportunity = this.#adder('opportunity')
  readonly definition = this.#adder('definition')
  readonly context = this.#framer('context', 'ctx')
  readonly lane = this.#framer('lane', 'lane')

  title(title: string): this {
    this.#title = title
    return this
  }

  level(level: Level): this {
    this.#level = level
    return this
  }

  /** Starts a strip: the next note without `at` has its top left here. */
  strip(x: number, y: number): this {
    this.#pen = { x: x - 20, y }
    return this
  }

  note(kind: NoteKind, text: string, options: NoteOptions = {}): this {
    const { id = this.#nextId(getKind(kind).key.toLowerCase()), at, gap = 20, ...rest } = options
    const [x, y] = at ?? [this.#pen.x + gap, this.#pen.y]
    const note: Note = { id, kind, text, x, y, ...rest }
    this.#notes.set(id, note)
    this.#pen = { x: x + rectOf(note).width, y }
    return this
  }

  link(from: Id, to: Id, id = this.#nextId('l')): this {
    this.#links.set(id, { id, from, to })
    return this
  }

  /** Somebody said that this link must not be inferred. */
  reject(from: Id, to: Id, id = this.#nextId('l')): this {
    this.#links.set(id, { id, from, to, rejected: true })
    return this
  }

  relate(upstream: Id, downstream: Id, rest: Partial<Relationship> = {}): this {
    const id = rest.id ?? this.#nextId('rel')
    const plain = { pattern: 'upstream-downstream', upstreamRoles: [], downstreamRoles: [] } as const
    this.#relationships.set(id, { ...plain, ...rest, id, upstream, downstream })
    return this
  }

  /** A line of the identifier registry. */
  named(id: Id, identifier: string): this {
    this.#names.set(id, identifier)
    return this
  }

  board(): Board {
    return {
      title: this.#title,
      level: this.#level,
      notes: new Map(this.#notes),
      frames: new Map(this.#frames),
      links: new Map(this.#links),
      relationships: new Map(this.#relationships),
      names: new Map(this.#names),
    }
  }

  #adder(kind: NoteKind) {
    return (text: string, options?: NoteOptions): this => this.note(kind, text, options)
  }

  #framer(kind: FrameKind, prefix: string) {
    return (name: string, options: FrameOptions): this => {
      const { id = this.#nextId(prefix), at, size, ...rest } = options
      this.#frames.set(id, { id, kind, name, x: at[0], y: at[1], width: size[0], height: size[1], ...rest })
      return this
    }
  }

  #nextId(prefix: string): Id {
    const count = (this.#counts.get(prefix) ?? 0) + 1
    this.#counts.set(prefix, count)
    return `${prefix}${count}`
  }
}

export const wall = (): Wall => new Wall()
