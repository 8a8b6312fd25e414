import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Board, rectOf } from '../../../src/domain/board/Board.ts'
import { formatBoard } from '../../../src/domain/board/formatBoard.ts'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { isTemplateName, TEMPLATES, type TemplateName } from '../../../src/domain/board/templates.ts'
import { containsRect, intersects, sharedArea } from '../../../src/domain/geometry/Rect.ts'
import type { FindingCode } from '../../../src/domain/interpretation/findings.ts'
import { parseRule, parseRules } from '../../../src/domain/interpretation/sticky-text/parseRule.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import { NOTE_KINDS } from '../../../src/domain/notation/kinds.ts'
import { DOWNSTREAM_ROLES, PATTERNS, SUBDOMAINS, UPSTREAM_ROLES } from '../../../src/domain/notation/relationships.ts'

/** Warnings that a wall carries on purpose, beside its open questions. */
const DELIBERATE: Partial<Record<TemplateName, readonly FindingCode[]>> = {
  'food-delivery': ['command-without-event', 'command-without-issuer', 'no-source', 'shorthand'],
}

/** A first session and a blank wall; all the others are finished walls. */
const UNFINISHED: readonly TemplateName[] = ['food-delivery', 'blank']
const FINISHED = TEMPLATES.filter(({ name }) => !UNFINISHED.includes(name))

const folder = new URL('../../../public/templates/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(`${name}.wall.json`, folder), 'utf8')

function boardOf(name: string): Board {
  const parsed = parseBoard(textOf(name))
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.board
}

describe('templates', () => {
  it('have a file each, and each file is one', () => {
    expect(readdirSync(folder).sort()).toEqual(TEMPLATES.map(({ name }) => `${name}.wall.json`).sort())
  })

  it('are known by name', () => {
    expect(isTemplateName('food-delivery')).toBe(true)
    expect([undefined, 'toString', 'Food delivery'].filter(isTemplateName)).toEqual([])
  })

  it('are what the tests call the food-delivery board', () => {
    const fixture = new URL('../../fixtures/food-delivery.wall.json', import.meta.url)
    expect(readFileSync(fixture, 'utf8')).toBe(textOf('food-delivery'))
  })
})

describe.each(TEMPLATES)('the template $name', ({ name, title }) => {
  it('is canonical and bears the title', () => {
    expect(formatBoard(boardOf(name))).toBe(textOf(name))
    expect(boardOf(name).title).toBe(title)
  })

  it('stands on a grid of ten', () => {
    const { notes, frames } = boardOf(name)
    const places = [...notes.values(), ...frames.values()].flatMap(({ x, y }) => [x, y])
    expect(places.filter((place) => place % 10 !== 0)).toEqual([])
  })

  it('keeps its frames apart', () => {
    const frames = [...boardOf(name).frames.values()]
    for (const frame of frames) {
      const others = frames.filter((other) => other.id > frame.id && intersects(frame, other))
      expect(others, frame.name).toEqual([])
    }
  })

  it('warns of nothing but open questions and what it shows on purpose', () => {
    const allowed: readonly string[] = ['open-hotspot', ...(DELIBERATE[name] ?? [])]
    const findings = readBoard(boardOf(name)).findings.filter(({ severity }) => severity !== 'info')
    expect(findings.filter(({ code }) => !allowed.includes(code))).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has every sticky in the model or in a finding', () => {
    const board = boardOf(name)
    const known = new Set(idsIn(readBoard(board)))
    expect([...board.notes.keys()].filter((id) => !known.has(id))).toEqual([])
  })

  it('leaves every sticky inside one frame, 40 from its edge, and none on another but an actor on its command', () => {
    const board = boardOf(name)
    const notes = [...board.notes.values()]
    for (const note of notes) {
      const rect = rectOf(note)
      const frames = [...board.frames.values()].filter((frame) => sharedArea(rect, frame) > 0)
      expect(frames, note.id).toHaveLength(1)
      const inner = frames.map(({ x, y, width, height }) => ({
        x: x + 40,
        y: y + 80,
        width: width - 80,
        height: height - 120,
      }))
      expect(
        inner.every((area) => containsRect(area, rect)),
        note.id,
      ).toBe(true)
      const under = notes.filter((other) => other.id > note.id && sharedArea(rect, rectOf(other)) > 0)
      for (const other of under)
        expect([note.kind, other.kind].sort(), `${note.id} ${other.id}`).toEqual(['actor', 'command'])
    }
  })
})

describe.each(FINISHED)('the finished wall $name', ({ name }) => {
  const board = boardOf(name)
  const model = readBoard(board)
  const policies = model.contexts.flatMap((context) => context.policies)
  const textOfNotes = (ids: readonly string[]) => board.notes.get(ids[0] ?? '')?.text ?? ''

  it('has 25 to 90 stickies, a turning point, an open question and a word explained', () => {
    expect(board.notes.size).toBeGreaterThanOrEqual(25)
    expect(board.notes.size).toBeLessThanOrEqual(90)
    const notes = [...board.notes.values()]
    expect(notes.some(({ pivotal }) => pivotal)).toBe(true)
    expect(notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['hotspot', 'definition']))
  })

  it('says on each policy what sets it off and what it issues, as the arrows do', () => {
    for (const { on, issues, name } of policies) {
      const [, whenever = '', then = ''] = /^Whenever (.+), then (.+)$/.exec(name) ?? []
      expect([...namesIn(whenever)].sort(), name).toEqual([...on].sort())
      expect([...namesIn(then)].sort(), name).toEqual([...issues].sort())
    }
  })

  it('undoes and awaits only what is on the wall', () => {
    const events = model.contexts.flatMap((context) => context.events.map((event) => event.name))
    const commands = [...board.notes.values()]
      .filter(({ kind }) => kind === 'command')
      .map(({ text }) => firstLine(text))
    for (const { notes, on } of policies) {
      for (const line of textOfNotes(notes).split('\n').slice(1)) {
        if (line === 'wait for all') expect(on.length, line).toBeGreaterThan(1)
        else {
          const [, event, command] = /^undo (.+): (.+)$/.exec(line) ?? []
          expect(events, line).toContain(event)
          expect(commands, line).toContain(command)
        }
      }
    }
  })

  it('says of each command with several events whether it yields all or one of them', () => {
    const yields = new Map(fileNotesOf(name).map((note) => [note.id, note.yields]))
    for (const { aggregates, systems } of model.contexts) {
      for (const command of [...aggregates, ...systems].flatMap((owner) => owner.commands)) {
        const said = command.notes.map((id) => yields.get(id))
        const several = command.events.length > 1
        expect(said, command.name).toEqual(
          said.map(() => (several ? expect.stringMatching(/^(one-of|all)$/) : undefined)),
        )
      }
    }
  })

  it('has rules that become checks, and no title that would be taken for one', () => {
    const constraints = [...board.notes.values()].filter(({ kind }) => kind === 'constraint')
    expect(constraints.some(({ text }) => parseRules(text).rules.length > 0)).toBe(true)
    const titles = constraints
      .map(({ text }) => text.split('\n'))
      .flatMap(([title = '', ...rest]) => (rest.length > 0 ? title : []))
    expect(titles.filter((title) => parseRule(title) !== null)).toEqual([])
  })
})

describe('the templates together', () => {
  const boards = TEMPLATES.map(({ name }) => boardOf(name))
  const notes = TEMPLATES.flatMap(({ name }) => fileNotesOf(name))
  const relationships = boards.flatMap((board) => [...board.relationships.values()])
  const frames = boards.flatMap((board) => [...board.frames.values()])

  it('show every kind of sticky', () => {
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(NOTE_KINDS.map(({ kind }) => kind)))
  })

  it('show every pattern, every role, every subdomain and a big ball of mud', () => {
    expect(new Set(relationships.map(({ pattern }) => pattern))).toEqual(
      new Set(PATTERNS.map(({ pattern }) => pattern)),
    )
    expect(new Set(relationships.flatMap(({ upstreamRoles }) => upstreamRoles))).toEqual(new Set(UPSTREAM_ROLES))
    expect(new Set(relationships.flatMap(({ downstreamRoles }) => downstreamRoles))).toEqual(new Set(DOWNSTREAM_ROLES))
    expect(frames.map(({ subdomain }) => subdomain)).toEqual(expect.arrayContaining([...SUBDOMAINS]))
    expect(frames.some(({ bigBallOfMud }) => bigBallOfMud)).toBe(true)
  })

  it('show process managers that compensate and that wait, and commands that yield all or one of their events', () => {
    const lines = notes.filter(({ kind }) => kind === 'policy').flatMap(({ text }) => text.split('\n').slice(1))
    expect(lines.filter((line) => line.startsWith('undo ')).length).toBeGreaterThan(1)
    expect(lines).toContain('wait for all')
    expect(notes.map((note) => note.yields)).toEqual(expect.arrayContaining(['all', 'one-of']))
  })
})

describe('the food-delivery template', () => {
  it('holds the stickies of the seed and no other', () => {
    const board = boardOf('food-delivery')
    const named = (kind: string) =>
      [...board.notes.values()].filter((note) => note.kind === kind).map(({ text }) => text.split('\n')[0])
    expect(named('event').sort()).toEqual([
      'Delivery Boy Assigned',
      'Food Prepared',
      'Order Delivered',
      'Order Picked Up',
      'Order Placed',
      'Payment Processed',
      'Payment Settled',
      'Restaurant Notified',
    ])
    expect(named('command').sort()).toEqual([
      'Assign Delivery Boy',
      'Complete Delivery',
      'Confirm Order',
      'Make Payment',
      'Mark Food Ready',
      'Place Order',
      'Start Delivery',
    ])
    expect(named('aggregate').sort()).toEqual(['Delivery', 'Order', 'Payment', 'Restaurant'])
    expect(board.notes.size).toBe(19)
    expect([...board.frames.values()].map((frame) => frame.name).sort()).toEqual([
      'Delivery Management',
      'Order Management',
      'Payment Processing',
      'Restaurant Operations',
    ])
  })
})

/** A note as the file has it. */
interface FileNote {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly yields?: string
}

function fileNotesOf(name: string): readonly FileNote[] {
  return JSON.parse(textOf(name)).notes
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}

/** `A, B and C` → A, B, C. */
function namesIn(words: string): readonly string[] {
  return words.split(/, | and | or /)
}

/** Every note id that stands anywhere in a model. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}
