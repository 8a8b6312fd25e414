import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/domain/board/Board.ts'
import { boardSchema } from '../../../src/domain/board/boardSchema.ts'
import { canonicalBoard, formatBoard } from '../../../src/domain/board/formatBoard.ts'
import { type ParsedBoard, parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { arbitraryBoard } from '../../support/arbitraryBoard.ts'

const note = (over: object = {}) => ({ id: 'n', kind: 'event', text: 'Paid', x: 0, y: 0, ...over })
const context = (over: object = {}) => ({
  ...{ id: 'f', kind: 'context', name: 'Sales', x: 0, y: 0, width: 9, height: 9 },
  ...over,
})
const file = (over: object = {}) => ({ format: 'wallstorm.board', version: 1, title: 'T', ...over })
const parse = (value: unknown) => parseBoard(JSON.stringify(value))

function load(input: string | Uint8Array) {
  const result = parseBoard(input)
  if (!result.ok) throw new Error(`${result.code} ${result.pointer}: ${result.message}`)
  return result.board
}

function problemOf(result: ParsedBoard) {
  if (result.ok) throw new Error('loaded')
  expect(result.message).toMatch(/^[\p{Lu}“].*\.$|^(notes|frames|links|relationships)\[\d+\].*\.$/u)
  return result
}

describe('a board file', { timeout: 20_000 }, () => {
  it('may leave out everything that has a default', () => {
    expect(formatBoard(load(JSON.stringify(file())))).toBe(`{
  "format": "wallstorm.board",
  "version": 1,
  "title": "T",
  "level": "design",
  "frames": [],
  "notes": [],
  "links": [],
  "relationships": [],
  "names": {}
}
`)
  })

  it('is written with fixed keys, sorted elements and without defaults', () => {
    const messy = file({
      names: { 10: 'Ten', 9: 'Nine', b: 'B' },
      level: 'process',
      links: [
        { to: 'b', rejected: false, from: 'b', id: 'l2' },
        { id: 'l1', from: 'b', to: 'a', rejected: true },
      ],
      notes: [
        note({ yields: 'one-of', id: 'b', y: -0, x: 1.5, width: 160, height: 200, pivotal: false }),
        note({ id: 'a', pivotal: true, kind: 'event', width: 160, height: 160 }),
      ],
      frames: [context({ bigBallOfMud: true, subdomain: 'core' }), context({ id: 'e', bigBallOfMud: false })],
      relationships: [
        {
          ...{ id: 'r', downstream: 'f', upstream: 'board' },
          upstreamRoles: ['published-language', 'open-host-service', 'published-language'],
        },
      ],
    })
    const board = load(JSON.stringify(messy))
    expect(JSON.parse(formatBoard(board))).toEqual({
      ...{ format: 'wallstorm.board', version: 1, title: 'T', level: 'process' },
      frames: [context({ id: 'e' }), context({ subdomain: 'core', bigBallOfMud: true })],
      notes: [note({ id: 'a', pivotal: true }), note({ id: 'b', x: 1.5, height: 200, yields: 'one-of' })],
      links: [
        { id: 'l1', from: 'b', to: 'a', rejected: true },
        { id: 'l2', from: 'b', to: 'b' },
      ],
      relationships: [
        {
          ...{ id: 'r', upstream: 'board', downstream: 'f', pattern: 'upstream-downstream' },
          ...{ upstreamRoles: ['open-host-service', 'published-language'], downstreamRoles: [] },
        },
      ],
      names: { 10: 'Ten', 9: 'Nine', b: 'B' },
    })
    expect(formatBoard(board)).toContain('"names": {\n    "10": "Ten",\n    "9": "Nine",\n    "b": "B"\n  }')
    expect(formatBoard(board)).toContain(
      '"id": "b",\n      "kind": "event",\n      "text": "Paid",\n      "x": 1.5,\n      "y": 0,\n      "height": 200,\n      "yields": "one-of"\n    }',
    )
  })

  it('never holds the drawing order', () => {
    const board = load(JSON.stringify(file({ notes: [note()] })))
    const layered = { ...board, notes: new Map([['n', { ...[...board.notes.values()][0], z: 'a0' } as never]]) }
    expect(formatBoard(layered)).toBe(formatBoard(board))
  })

  it('keeps unknown keys at every level, after the known ones, in code-point order', () => {
    const text = JSON.stringify(
      file({ notes: [note({ zoo: { b: 1, 2: [{ '\u{1F600}': 1, '\uFFFD': 2 }] }, 1: null })] }),
    )
      .replace('"zoo":{', '"zoo":{"__proto__":{"x":1},')
      .replace('"title"', '"__proto__":["y"],"title"')
    const written = formatBoard(load(text))
    expect(written).toContain(`"y": 0,
      "1": null,
      "zoo": {
        "2": [
          {
            "\uFFFD": 2,
            "\u{1F600}": 1
          }
        ],
        "__proto__": {
          "x": 1
        },
        "b": 1
      }
    }`)
    expect(written).toContain('"names": {},\n  "__proto__": [\n    "y"\n  ]\n}\n')
    expect(formatBoard(load(written))).toBe(written)
  })

  it('takes __proto__ as an id and as a name’s key', () => {
    const text = JSON.stringify(file({ notes: [note({ id: '__proto__' })], names: {} })).replace(
      '"names":{',
      '"names":{"__proto__":"Proto"',
    )
    const board = load(text)
    expect([board.notes.get('__proto__')?.text, board.names.get('__proto__')]).toEqual(['Paid', 'Proto'])
    expect(formatBoard(board)).toContain('"__proto__": "Proto"')
  })

  it('takes a BOM, as text and as bytes', () => {
    const text = `\uFEFF${JSON.stringify(file())}`
    expect(load(text)).toEqual(load(new TextEncoder().encode(text)))
  })

  it('takes the last of two equal keys', () => {
    expect(load(JSON.stringify(file()).replace('"title"', '"title":"old","title"')).title).toBe('T')
  })

  it('turns lone surrogates into U+FFFD, in values and keys', () => {
    const text = '{"format":"wallstorm.board","version":1,"title":"a\\ud800","k\\udc00":"\\ud83d\\ude00"}'
    const board = load(text)
    expect([board.title, [...(board.extra ?? [])]]).toEqual(['a\uFFFD', [['k\uFFFD', '\u{1F600}']]])
  })

  it('gives any board back, and the same bytes in whatever order it was built', () => {
    fc.assert(
      fc.property(arbitraryBoard, (board) => {
        const text = formatBoard(board)
        expect(canonicalBoard(board)).toEqual(JSON.parse(text))
        expect(JSON.stringify(canonicalBoard(board))).toBe(JSON.stringify(JSON.parse(text)))
        expect(load(text)).toEqual(board)
        expect(formatBoard(load(new TextEncoder().encode(text)))).toBe(text)
        expect(formatBoard({ ...board, notes: new Map([...board.notes].reverse()) })).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps every shipped file byte for byte', () => {
    for (const folder of ['public/templates', 'tests/fixtures']) {
      const path = resolve(import.meta.dirname, '../../..', folder)
      for (const name of readdirSync(path).filter((name) => name.endsWith('.wall.json'))) {
        const text = readFileSync(join(path, name), 'utf8')
        expect(formatBoard(load(text)), name).toBe(text)
      }
    }
  })
})

describe('a file that is refused', { timeout: 20_000 }, () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const withExtra = (json: string) => JSON.stringify(file()).replace('"title"', `"extra":${json},"title"`)

  it.each<[string, string, unknown]>([
    ['wrong-value', '', []],
    ['wrong-value', '', null],
    ['wrong-format', '/format', { version: 1, title: 'T' }],
    ['wrong-format', '/format', file({ format: 'miro' })],
    ['wrong-version', '/version', file({ version: 2 })],
    ['wrong-version', '/version', file({ version: '1' })],
    ['missing', '/title', file({ title: undefined })],
    ['wrong-value', '/title', file({ title: null })],
    ['wrong-value', '/level', file({ level: 'huge' })],
    ['wrong-value', '/notes', file({ notes: {} })],
    ['wrong-value', '/notes/0', file({ notes: ['a'] })],
    ['missing', '/notes/0/id', file({ notes: [note({ id: undefined })] })],
    ['wrong-value', '/notes/0/id', file({ notes: [note({ id: '' })] })],
    ['wrong-value', '/notes/0/id', file({ notes: [note({ id: 'x'.repeat(129) })] })],
    ['wrong-value', '/notes/1/kind', file({ notes: [note(), note({ id: 'm', kind: 'evnt' })] })],
    ['missing', '/notes/0/text', file({ notes: [note({ text: undefined })] })],
    ['missing', '/notes/0/x', file({ notes: [note({ x: undefined })] })],
    ['wrong-value', '/notes/0/x', file({ notes: [note({ x: null })] })],
    ['wrong-value', '/notes/0/y', file({ notes: [note({ y: 10_000_001 })] })],
    ['wrong-value', '/notes/0/width', file({ notes: [note({ width: 0 })] })],
    ['wrong-value', '/notes/0/height', file({ notes: [note({ height: 10_000_001 })] })],
    ['wrong-value', '/notes/0/pivotal', file({ notes: [note({ pivotal: 1 })] })],
    ['wrong-value', '/notes/0/yields', file({ notes: [note({ yields: 'some' })] })],
    ['missing', '/frames/0/width', file({ frames: [context({ width: undefined })] })],
    ['wrong-value', '/frames/0/kind', file({ frames: [context({ kind: 'box' })] })],
    ['wrong-value', '/frames/0/subdomain', file({ frames: [context({ subdomain: null })] })],
    ['duplicate-id', '/notes/0/id', file({ frames: [context()], notes: [note({ id: 'f' })] })],
    ['duplicate-id', '/notes/1/id', file({ notes: [note(), note()] })],
    ['unknown-end', '/links/0/to', file({ notes: [note()], links: [{ id: 'l', from: 'n', to: 'gone' }] })],
    ['unknown-end', '/links/0/from', file({ frames: [context()], links: [{ id: 'l', from: 'f', to: 'f' }] })],
    ['missing', '/links/0/to', file({ notes: [note()], links: [{ id: 'l', from: 'n' }] })],
    [
      'unknown-end',
      '/relationships/0/downstream',
      file({
        frames: [context(), context({ id: 'g', kind: 'lane' })],
        relationships: [{ id: 'r', upstream: 'f', downstream: 'g' }],
      }),
    ],
    [
      'unknown-end',
      '/relationships/0/downstream',
      file({ frames: [context()], relationships: [{ id: 'r', upstream: 'f', downstream: 'f' }] }),
    ],
    [
      'wrong-value',
      '/relationships/0/upstreamRoles/0',
      file({
        frames: [context()],
        relationships: [{ id: 'r', upstream: 'f', downstream: 'board', upstreamRoles: ['x'] }],
      }),
    ],
    ['wrong-value', '/names/a~1b~0', file({ names: { 'a/b~': 1 } })],
  ])('says %s at %s', (code, pointer, value) => {
    expect(problemOf(parse(value))).toMatchObject({ code, pointer })
  })

  it.each<[string, unknown]>([
    ['“kind” of frames[0] must be "context" or "lane", but is "box".', file({ frames: [context({ kind: 'box' })] })],
    ['“id” of notes[0] must be 1 to 128 characters, but is "".', file({ notes: [note({ id: '' })] })],
    ['“width” of notes[0] must be above 0, but is 0.', file({ notes: [note({ width: 0 })] })],
    ['“x” of notes[0] is missing.', file({ notes: [note({ x: undefined })] })],
    ['notes[0] must be an object, but is null.', file({ notes: [null] })],
    ['This board file is of version 2; this Wallstorm reads version 1.', file({ version: 2 })],
    ['The file must be an object, but is a list.', []],
  ])('says so in plain words: %s', (message, value) => {
    expect(problemOf(parse(value)).message).toBe(message)
  })

  it('says so of a name under __proto__ too', () => {
    const text = JSON.stringify(file({ names: {} })).replace('"names":{', '"names":{"__proto__":1')
    expect(problemOf(parseBoard(text))).toMatchObject({ code: 'wrong-value', pointer: '/names/__proto__' })
  })

  it('has more than 64 levels of nesting', () => {
    expect(parseBoard(withExtra(deep(63))).ok).toBe(true)
    expect(problemOf(parseBoard(withExtra(deep(64))))).toMatchObject({ code: 'too-deep' })
    expect(problemOf(parseBoard(deep(100_000))).code).toBe('too-deep')
  })

  it('has a number that no double holds', () => {
    expect(problemOf(parseBoard(withExtra('[1e400]')))).toMatchObject({ code: 'wrong-value', pointer: '/extra/0' })
  })

  it('has more than 20,000 notes', () => {
    const notes = Array.from({ length: LIMITS.notes + 1 }, (_, i) => note({ id: `n${i}` }))
    expect(parse(file({ notes: notes.slice(1) })).ok).toBe(true)
    expect(problemOf(parse(file({ notes })))).toMatchObject({ code: 'too-many-notes', pointer: '/notes' })
  })

  it('is larger than 32 MiB, counted in bytes', () => {
    const padded = (char: string, count: number) => JSON.stringify(file({ title: char.repeat(count) }))
    expect(parseBoard(padded('é', LIMITS.fileBytes / 2 - 100)).ok).toBe(true)
    expect(problemOf(parseBoard(padded('é', LIMITS.fileBytes / 2))).code).toBe('too-large')
    expect(problemOf(parseBoard(new Uint8Array(LIMITS.fileBytes + 1))).code).toBe('too-large')
  })

  it.each<[string, number, number]>([
    ['', 1, 1],
    ['{\r\n  "a": 1,\r\n  "b": nil\r\n}', 3, 8],
    ['{"a": 1', 1, 8],
    ['{"a": 1} x', 1, 10],
    ['{"a": 1, // no\n"b": 2}', 1, 10],
    ['{"a": "x\ty"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ["{'a': 1}", 1, 2],
    ['{"a": 1,}', 1, 9],
  ])('is not JSON: %j at line %i, column %i', (text, line, column) => {
    expect(problemOf(parseBoard(text))).toMatchObject({ code: 'not-json', line, column })
  })

  it('is not JSON and nested without end', () => {
    expect(problemOf(parseBoard('['.repeat(1_000_000)))).toMatchObject({ code: 'not-json', line: 1, column: 65 })
  })

  it('is not UTF-8', () => {
    const bytes = new TextEncoder().encode('{\n "\uFFFDé": "?"}')
    bytes[bytes.indexOf(0x3f)] = 0xff
    expect(problemOf(parseBoard(bytes))).toMatchObject({ code: 'not-utf8', line: 2, column: 9 })
    const afterReplacement = new Uint8Array([...new TextEncoder().encode('"\uFFFD'), 0xef, 0xbf, 0x22])
    expect(problemOf(parseBoard(afterReplacement))).toMatchObject({ code: 'not-utf8', line: 1, column: 3 })
    const cut = new TextEncoder().encode('"é"').subarray(0, 2)
    expect(problemOf(parseBoard(cut))).toMatchObject({ code: 'not-utf8', line: 1, column: 2 })
  })
})

it('has a JSON Schema that says the same', () => {
  const schema = boardSchema()
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['format', 'version', 'title'],
    properties: {
      version: { const: 1 },
      notes: {
        maxItems: LIMITS.notes,
        items: {
          required: ['id', 'kind', 'text', 'x', 'y'],
          properties: {
            id: { type: 'string', minLength: 1, maxLength: 128 },
            x: { minimum: -LIMITS.coordinate, maximum: LIMITS.coordinate },
            width: { exclusiveMinimum: 0, maximum: LIMITS.coordinate },
          },
        },
      },
    },
  })
  expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
})
