import fc from 'fast-check'
import { type Board, type Extra, FRAME_KINDS, type Json, LIMITS } from '../../src/domain/board/Board.ts'
import { KNOWN_KEYS } from '../../src/domain/board/file/fileSchema.ts'
import { ownSize } from '../../src/domain/board/ownSize.ts'
import { NOTE_KINDS } from '../../src/domain/notation/kinds.ts'
import { LEVELS } from '../../src/domain/notation/levels.ts'
import { DOWNSTREAM_ROLES, PATTERNS, SUBDOMAINS, UPSTREAM_ROLES } from '../../src/domain/notation/relationships.ts'
import { YIELDS } from '../../src/domain/notation/yields.ts'
import { boardWith } from './boardWith.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const id = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), fc.constantFrom('__proto__', '7', 'x'))
const coordinate = fc.double({ min: -LIMITS.coordinate, max: LIMITS.coordinate, noNaN: true }).map((v) => v + 0)
const length = fc.double({ min: 1e-3, max: LIMITS.coordinate, noNaN: true })
const yes = fc.option(fc.constant(true as const), { nil: undefined })

const known: ReadonlySet<string> = new Set(Object.values(KNOWN_KEYS).flatMap((keys) => [...keys]))
const key = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', '1', '10')).filter((name) => !known.has(name))
/** Through JSON once, since it knows no −0. */
const json: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  .map((value) => JSON.parse(JSON.stringify(value)))
const extra: fc.Arbitrary<Extra | undefined> = fc.option(
  fc
    .uniqueArray(fc.tuple(key, json), { minLength: 1, maxLength: 3, selector: ([name]) => name })
    .map((e) => new Map(e)),
  { nil: undefined },
)

const note = fc.record({
  kind: fc.constantFrom(...NOTE_KINDS.map(({ kind }) => kind)),
  ...{ text, x: coordinate, y: coordinate, width: length, height: length, pivotal: yes, extra },
  yields: fc.option(fc.constantFrom(...YIELDS), { nil: undefined }),
  ...{ locked: yes, group: fc.option(id, { nil: undefined }) },
})
const frame = fc.record({
  kind: fc.constantFrom(...FRAME_KINDS),
  ...{ name: text, x: coordinate, y: coordinate, width: length, height: length, bigBallOfMud: yes, locked: yes, extra },
  subdomain: fc.option(fc.constantFrom(...SUBDOMAINS), { nil: undefined }),
})
const link = fc.record({ from: fc.nat(), to: fc.nat(), rejected: yes, extra })
const relationship = fc.record({
  ...{ from: fc.nat(), extra },
  pattern: fc.constantFrom(...PATTERNS.map(({ pattern }) => pattern)),
  upstreamRoles: fc.subarray([...UPSTREAM_ROLES]),
  downstreamRoles: fc.subarray([...DOWNSTREAM_ROLES]),
})

/** Any board in its normal form: what the file and the document must give back unchanged. */
export const arbitraryBoard: fc.Arbitrary<Board> = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 20, maxLength: 20 }),
    notes: fc.array(note, { maxLength: 6 }),
    frames: fc.array(frame, { maxLength: 4 }),
    links: fc.array(link, { maxLength: 6 }),
    relationships: fc.array(relationship, { maxLength: 3 }),
    names: fc.uniqueArray(fc.tuple(id, text), { maxLength: 3, selector: ([name]) => name }),
    ...{ title: text, level: fc.constantFrom(...LEVELS), extra },
  })
  .map(({ ids, title, level, names, extra, ...parts }) => {
    const fresh = () => ids.pop() ?? ''
    const notes = parts.notes.map(({ width, height, ...rest }) =>
      defined({ id: fresh(), ...rest, ...ownSize(rest.kind, { width, height }) }),
    )
    const frames = parts.frames.map((rest) => defined({ id: fresh(), ...rest }))
    const contexts = frames.filter(({ kind }) => kind === 'context')
    const noteId = (i: number) => notes[i % notes.length]?.id ?? ''
    const links =
      notes.length === 0
        ? []
        : parts.links.map(({ from, to, ...rest }) =>
            defined({ id: fresh(), from: noteId(from), to: noteId(to), ...rest }),
          )
    const relationships =
      contexts.length === 0
        ? []
        : parts.relationships.map(({ from, ...rest }) =>
            defined({
              id: fresh(),
              upstream: contexts[from % contexts.length]?.id ?? '',
              downstream: 'board',
              ...rest,
            }),
          )
    const board = boardWith({ title, notes, frames, links, relationships })
    return { ...board, level, names: new Map(names), ...(extra && { extra }) }
  })

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }
