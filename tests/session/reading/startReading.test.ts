import { setTimeout } from 'node:timers/promises'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import type { BoardChange } from '../../../src/document/BoardDocument.ts'
import { type Board, emptyBoard, type Note } from '../../../src/domain/board/Board.ts'
import type { DomainModel } from '../../../src/domain/interpretation/model.ts'
import { createReader, type ReaderSkills } from '../../../src/session/reading/createReader.ts'
import type { ReadingAnswer, ReadingRequest } from '../../../src/session/reading/messages.ts'
import type { Reading, ReadingState } from '../../../src/session/reading/Reading.ts'
import { type ReadingLine, startReading } from '../../../src/session/reading/startReading.ts'

const NOTHING: BoardChange = {
  notes: new Set(),
  frames: new Set(),
  links: new Set(),
  relationships: new Set(),
  names: new Set(),
  meta: false,
  local: true,
}

/** A wall that says what changed, as the document does. */
class Wall {
  readonly notes = new Map<string, Note>()
  board: Board = { ...emptyBoard('Café'), notes: this.notes }
  version = 0
  readonly #listeners = new Set<(change: BoardChange) => void>()

  subscribe(listener: (change: BoardChange) => void) {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  #changed(change: Partial<BoardChange>) {
    this.version += 1
    for (const listener of this.#listeners) listener({ ...NOTHING, ...change })
  }
  put(id: string, text: string) {
    this.notes.set(id, { id, kind: 'event', text, x: 0, y: 0 })
    this.#changed({ notes: new Set([id]) })
  }
  remove(id: string) {
    this.notes.delete(id)
    this.#changed({ notes: new Set([id]) })
  }
  rename(title: string) {
    this.board = { ...this.board, title }
    this.#changed({ meta: true })
  }
}

/** A reading that says what board it saw: one finding a note, the map's title. */
const SKILLS: ReaderSkills = {
  async readBoard(board): Promise<DomainModel> {
    const notes = [...board.notes.values()]
    if (notes.some((note) => note.text === 'boom')) throw new Error('the rule broke')
    return {
      contexts: [],
      relationships: [],
      links: [],
      findings: notes.map((note) => ({ code: 'unnamed', severity: 'info', notes: [note.id], message: note.text })),
    }
  },
  buildContextMap: (title) => ({ title, contexts: [], relationships: [] }),
  layoutContextMap: async ({ title }) => ({ width: title.length, height: 1, boxes: [], edges: [] }),
  findGaps: async ({ board }) => Array.from(board.notes.keys(), (note) => ({ note, why: 'this is a test' })),
  mergeZip: async () => ({ ok: false, code: 'not-a-zip', message: 'this is a test' }),
  targets: [
    {
      name: 'words',
      title: 'Words',
      single: true,
      mediaType: 'text/plain',
      load: async () => (input) => [{ path: 'words.txt', text: input.model.findings.map((f) => f.message).join(',') }],
    },
    {
      name: 'notes',
      title: 'A file a note',
      single: false,
      mediaType: 'text/plain',
      load: async () => (input) =>
        Array.from(input.board.notes.values(), ({ id, text }) => ({ path: `${id}.${input.style}`, text })),
    },
  ],
}

let closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing) close()
  closing = []
})

/** Page and worker joined by a real channel, so that messages are cloned; `sent` records what the page said. */
function connect(wall: Wall, skills: ReaderSkills = SKILLS) {
  const { port1, port2 } = new MessageChannel()
  const sent: ReadingRequest[] = []
  const answer = createReader(skills, (message) => port2.postMessage(message))
  port2.on('message', (message: ReadingRequest) => answer(message))
  const line: ReadingLine = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      sent.push(message)
      port1.postMessage(message)
    },
    terminate: () => port1.close(),
  }
  port1.on('message', (data: ReadingAnswer) => line.onmessage?.(new MessageEvent('message', { data })))
  const reading = startReading(wall, line)
  closing.push(() => reading.close())
  return { reading, sent, line }
}

function until(reading: Reading, holds: (state: ReadingState) => boolean): Promise<ReadingState> {
  return new Promise((resolve) => {
    const look = () => {
      const state = reading.state.getState()
      if (holds(state)) resolve(state)
    }
    reading.state.subscribe(look)
    look()
  })
}

const words = (state: ReadingState) => state.model?.findings.map((finding) => finding.message)

describe('reading the wall', () => {
  it('reads the wall as it stands at the start', async () => {
    const wall = new Wall()
    wall.put('a', 'Order Placed')
    const { reading } = connect(wall)
    const state = await until(reading, ({ model }) => model !== null)
    expect(words(state)).toEqual(['Order Placed'])
    expect(state.map?.title).toBe('Café')
    expect(state.version).toBe(1)
  })

  it('sends only what changed, and edits made close together as one', async () => {
    const wall = new Wall()
    wall.put('a', 'Order Placed')
    wall.put('b', 'Order Paid')
    const { reading, sent } = connect(wall)
    await until(reading, ({ version }) => version === 2)
    wall.put('c', 'Order Sent')
    wall.remove('a')
    wall.rename('Bistro')
    const state = await until(reading, ({ version }) => version === 5)
    expect(words(state)).toEqual(['Order Paid', 'Order Sent'])
    expect(state.map?.title).toBe('Bistro')
    expect(sent).toHaveLength(2)
    const last = sent[1]
    expect(last?.type === 'follow' && last.patch.notes.map(([id]) => id)).toEqual(['c', 'a'])
  })

  const slowly =
    <Input, Output>(work: (input: Input) => Promise<Output>) =>
    async (input: Input) => {
      await setTimeout(50)
      return work(input)
    }
  it.each([
    ['', { ...SKILLS, readBoard: slowly(SKILLS.readBoard) }, false],
    [', the search for gaps included', { ...SKILLS, findGaps: slowly(SKILLS.findGaps) }, true],
  ])(
    'rests after a reading four times as long as it took, so that typing keeps the processor%s',
    async (_, skills, watched) => {
      const wall = new Wall()
      const { reading, sent } = connect(wall, skills)
      if (watched) reading.watchGaps()
      for (let letter = 1; letter <= 60; letter++) {
        wall.put('a', 'x'.repeat(letter))
        await setTimeout(10)
      }
      expect(sent.filter(({ type }) => type === 'follow').length).toBeLessThanOrEqual(5)
      const state = await until(reading, ({ version }) => version === 60)
      expect(words(state)).toEqual(['x'.repeat(60)])
    },
  )

  it('keeps the last good model and says so when a rule throws, and recovers', async () => {
    const wall = new Wall()
    wall.put('a', 'Order Placed')
    const { reading } = connect(wall)
    await until(reading, ({ version }) => version === 1)
    wall.put('a', 'boom')
    const broken = await until(reading, ({ error }) => error !== null)
    expect(broken.error).toContain('the rule broke')
    expect(words(broken)).toEqual(['Order Placed'])
    wall.put('a', 'Order Paid')
    const mended = await until(reading, ({ error }) => error === null)
    expect(words(mended)).toEqual(['Order Paid'])
  })

  it('writes in the style that is asked for, and keeps files that did not change', async () => {
    const wall = new Wall()
    wall.put('a', 'Order Placed')
    wall.put('b', 'Order Paid')
    const { reading } = connect(wall)
    const before = await reading.files('notes')
    wall.put('b', 'Order Sent')
    expect(await reading.files('notes', 'functions')).toEqual([
      { path: 'a.functions', text: 'Order Placed' },
      { path: 'b.functions', text: 'Order Sent' },
    ])
    const after = await reading.files('notes')
    expect(after.map(({ path, text }) => [path, text])).toEqual([
      ['a.class', 'Order Placed'],
      ['b.class', 'Order Sent'],
    ])
    expect(after[0]).toBe(before[0])
  })

  it('finds what is not in the code while somebody watches, anew after each reading', async () => {
    const wall = new Wall()
    wall.put('a', 'Order Placed')
    const { reading, sent } = connect(wall)
    await until(reading, ({ version }) => version === 1)
    expect(reading.state.getState().gaps).toBeNull()
    const stops = [reading.watchGaps(), reading.watchGaps()]
    await until(reading, ({ gaps }) => gaps?.length === 1)
    wall.put('b', 'Order Paid')
    const { gaps } = await until(reading, (state) => state.gaps?.length === 2)
    expect(gaps?.map(({ note }) => note)).toEqual(['a', 'b'])
    stops[0]?.()
    expect(reading.state.getState().gaps).toHaveLength(2)
    stops[1]?.()
    expect(reading.state.getState().gaps).toBeNull()
    const asked = sent.length
    wall.put('c', 'Order Sent')
    await until(reading, ({ version }) => version === 3)
    expect(sent.slice(asked).map(({ type }) => type)).toEqual(['follow'])
  })

  it('exports the board as it is now, not as it was last read', async () => {
    const wall = new Wall()
    const { reading } = connect(wall)
    await until(reading, ({ version }) => version === 0)
    wall.put('a', 'Order Placed')
    expect(await reading.files('words')).toEqual([{ path: 'words.txt', text: 'Order Placed' }])
  })

  it('refuses an unknown export with a sentence', async () => {
    const { reading } = connect(new Wall())
    await expect(reading.files('cobol')).rejects.toThrow('there is no export called "cobol"')
  })

  it('lays out the map it is given, whatever the wall has become', async () => {
    const wall = new Wall()
    const { reading } = connect(wall)
    const { map } = await until(reading, (state) => state.map !== null)
    wall.rename('A much longer title')
    expect(map && (await reading.layout(map)).width).toBe('Café'.length)
  })

  it('says when the worker is gone, to those who wait and those who come later', async () => {
    const { reading, line } = connect(new Wall())
    const waiting = reading.files('words')
    line.onerror?.({ message: 'no such file' } as ErrorEvent)
    await expect(waiting).rejects.toThrow('has stopped')
    await expect(reading.files('words')).rejects.toThrow('has stopped')
    expect(reading.state.getState().error).toContain('no such file')
  })
})
