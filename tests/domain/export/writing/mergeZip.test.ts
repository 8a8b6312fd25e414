import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { buildContextMap } from '../../../../src/domain/context-map/buildContextMap.ts'
import type { CodeStyle, ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { emitProject } from '../../../../src/domain/export/typescript/emitProject.ts'
import { mergeZip } from '../../../../src/domain/export/writing/mergeZip.ts'
import { readBoard } from '../../../../src/domain/lint/readBoard.ts'
import { boardWith, frame, note } from '../../../support/boardWith.ts'

const OWN = 'src/contexts/orders/domain/order/order.ts'
const GENERATED = 'src/contexts/orders/domain/order/order.gen.ts'

/** A wall with one strip; `prefix` makes it another wall. */
function wall(command = 'Place Order', prefix = ''): Board {
  const strip = [
    note(`${prefix}c`, { kind: 'command', text: command, x: 40, y: 80 }),
    note(`${prefix}a`, { kind: 'aggregate', text: 'Order', x: 220, y: 80 }),
    note(`${prefix}e`, { kind: 'event', text: 'Order Placed', x: 440, y: 80 }),
  ]
  return boardWith({ frames: [frame(`${prefix}f`, { name: 'Orders', width: 1200 })], notes: strip })
}

function emit(board: Board, style: CodeStyle): readonly ExportFile[] {
  const model = readBoard(board)
  return emitProject({ board, model, map: buildContextMap(board.title, model), style })
}

const projectsOf = (board: Board) => ({ class: emit(board, 'class'), functions: emit(board, 'functions') })

/** A project as a zip, with some of its files edited, added, or (null) deleted. */
function zipped(files: readonly ExportFile[], edits: Readonly<Record<string, string | Uint8Array>> = {}, folder = '') {
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]))
  const all = Object.entries({ ...texts, ...edits })
  return zipSync(
    Object.fromEntries(all.map(([path, text]) => [folder + path, typeof text === 'string' ? strToU8(text) : text])),
  )
}

const textIn = (zip: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(zip)[path])
const textOf = (files: readonly ExportFile[], path: string) => files.find((file) => file.path === path)?.text ?? ''

describe('an edited project that comes back', () => {
  const before = projectsOf(wall())

  it('is brought up to the wall and keeps what a person wrote, other files and pictures too', () => {
    const edits = {
      [OWN]: `${textOf(before.class, OWN)}\nexport const mine = 1\n`,
      'src/own.ts': 'export const own = 2\n',
      'logo.png': Uint8Array.of(137, 80, 78, 71, 0, 255),
    }
    const outcome = mergeZip(zipped(before.class, edits), projectsOf(wall('Put Order')), { force: false })
    if (!outcome.ok) throw new Error(outcome.message)
    expect(textIn(outcome.zip, OWN)).toContain('export const mine = 1')
    expect(textIn(outcome.zip, GENERATED)).toContain('putOrder')
    expect(textIn(outcome.zip, 'src/own.ts')).toBe('export const own = 2\n')
    expect([...(unzipSync(outcome.zip)['logo.png'] ?? [])]).toEqual([137, 80, 78, 71, 0, 255])
    expect(outcome.report).toMatchObject({
      style: 'class',
      conflicts: [],
      rewritten: [],
      isPart: false,
      isRecordBroken: false,
    })
  })

  it('has its files where their stickies went, and none of those that went', () => {
    const edits = { [OWN]: `${textOf(before.class, OWN)}// mine\n`, 'src/own.ts': `import './${OWN.slice(4)}'\n` }
    const notes = new Map(wall().notes)
    const aggregate = notes.get('a')
    if (aggregate) notes.set('a', { ...aggregate, text: 'Purchase' })
    const outcome = mergeZip(zipped(before.class, edits), projectsOf({ ...wall(), notes }), { force: false })
    if (!outcome.ok) throw new Error(outcome.message)
    const moved = 'src/contexts/orders/domain/purchase/purchase.ts'
    expect(outcome.report).toMatchObject({
      moved: expect.arrayContaining([moved]),
      merged: [moved],
      conflicts: [],
      staleImports: ['src/own.ts'],
    })
    expect(outcome.report.removed).toContain(GENERATED)
    expect(textIn(outcome.zip, moved)).toMatch(/class Purchase [\s\S]*\/\/ mine\n$/)
    expect(Object.keys(unzipSync(outcome.zip))).not.toContain(OWN)
  })

  it('tells of a file that was moved by hand, and keeps it', () => {
    const { [OWN]: own = '', ...others } = Object.fromEntries(before.class.map(({ path, text }) => [path, text]))
    const files = Object.entries(others).map(([path, text]) => ({ path, text }))
    const bytes = zipped(files, { 'src/mine/order.ts': `${own}// mine\n` })
    const outcome = mergeZip(bytes, projectsOf(wall('Put Order')), { force: false })
    if (!outcome.ok) throw new Error(outcome.message)
    expect(outcome.report.strays).toEqual(['src/mine/order.ts'])
    expect(textIn(outcome.zip, 'src/mine/order.ts')).toBe(`${own}// mine\n`)
    expect(textIn(outcome.zip, OWN)).toBe(textOf(projectsOf(wall('Put Order')).class, OWN))
  })

  it('keeps its style', () => {
    const outcome = mergeZip(zipped(before.functions), projectsOf(wall('Put Order')), { force: false })
    expect(outcome.ok && outcome.report.style).toBe('functions')
    expect(outcome.ok && textIn(outcome.zip, GENERATED)).not.toContain('class OrderRoot')
  })

  it('shows the conflict where both changed the same line', () => {
    const path = 'package.json'
    const edited = textOf(before.class, path).replace(/"name": .*/, '"name": "mine",')
    const renamed = projectsOf({ ...wall(), title: 'Shop' })
    const outcome = mergeZip(zipped(before.class, { [path]: edited }), renamed, { force: false })
    if (!outcome.ok) throw new Error(outcome.message)
    expect(outcome.report).toMatchObject({ conflicts: [path], merged: [] })
    expect(textIn(outcome.zip, path)).toMatch(/<<<<<<< yours\n {2}"name": "mine",\n(?:.*\n)+ *"name": "shop"/)
    expect(outcome.files.find((file) => file.path === path)?.text).toBe(textIn(outcome.zip, path))
  })

  it('is taken for a person’s, file by file, where its record cannot be read, and says so', () => {
    const own = `${textOf(before.class, OWN)}// mine\n`
    const outcome = mergeZip(zipped(before.class, { [OWN]: own, '.wallstorm/manifest.json': '{' }), before, {
      force: false,
    })
    if (!outcome.ok) throw new Error(outcome.message)
    expect(outcome.report.isRecordBroken).toBe(true)
    expect(textIn(outcome.zip, OWN)).toContain('// mine')
    expect(JSON.parse(textIn(outcome.zip, '.wallstorm/manifest.json'))).toHaveProperty('files')
  })

  it('stops at an edited generated file, and rewrites it when told to', () => {
    const bytes = zipped(before.class, { [GENERATED]: `${textOf(before.class, GENERATED)}// mine\n` })
    const projects = projectsOf(wall('Put Order'))
    expect(mergeZip(bytes, projects, { force: false })).toMatchObject({
      ok: false,
      code: 'edited',
      edited: [GENERATED],
    })
    const forced = mergeZip(bytes, projects, { force: true })
    expect(forced.ok && forced.report.rewritten).toEqual([GENERATED])
    expect(forced.ok && textIn(forced.zip, GENERATED)).not.toContain('// mine')
  })

  it('is found in a folder of the zip; node_modules and dist are passed over', () => {
    const bytes = zipped(before.class, { 'node_modules/a/index.js': '1', 'dist/a.js': '2' }, 'shop/')
    const outcome = mergeZip(bytes, before, { force: false })
    expect(outcome.ok && outcome.report.isPart).toBe(true)
    const names = outcome.ok ? Object.keys(unzipSync(outcome.zip)) : []
    expect(names).toContain(OWN)
    expect(names.filter((name) => name.includes('node_modules') || name.includes('dist/'))).toEqual([])
  })

  it.each([
    ['no zip', strToU8('hello'), 'not-a-zip'],
    ['a zip that leads out', zipped(before.class, { '../evil.ts': '1' }, 'shop/'), 'outside'],
    ['no project', zipSync({ 'a.txt': strToU8('a') }), 'no-project'],
    ['a project of another wall', zipped(projectsOf(wall('Place Order', 'x')).class), 'other-wall'],
    ['a file of the project that is no text', zipped(before.class, { [OWN]: Uint8Array.of(255, 254, 0) }), 'not-utf8'],
  ])('is refused with a sentence where it is %s', (_, bytes, code) => {
    const outcome = mergeZip(bytes, before, { force: false })
    expect(outcome).toMatchObject({ ok: false, code })
    expect(!outcome.ok && outcome.message).toMatch(/\w.*\.$/)
  })

  it('is refused where it holds more files than is allowed', () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}.txt`, new Uint8Array()]))
    const outcome = mergeZip(zipSync(many), before, { force: false })
    expect(outcome).toMatchObject({ ok: false, code: 'too-large' })
  })
})
