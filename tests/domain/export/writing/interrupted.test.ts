import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { BASE_FOLDER, MANIFEST_PATH, RECORD_FOLDER } from '../../../../src/domain/export/manifest.ts'
import { MemoryFolder } from '../../../support/project/MemoryFolder.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { wall } from '../../../support/wall.ts'

/** Two aggregates; the names of their stickies. */
function board(one: string, other: string): Board {
  return wall()
    .context('Sales', { id: 'sales', at: [0, 0], size: [1400, 700] })
    .command('Do One', { id: 'c1', at: [20, 20] })
    .aggregate(one, { id: 'a1', at: [200, 20] })
    .event('One Done', { id: 'e1', at: [500, 20] })
    .command('Do Other', { id: 'c2', at: [20, 320] })
    .aggregate(other, { id: 'a2', at: [200, 320] })
    .event('Other Done', { id: 'e2', at: [500, 320] })
    .board()
}

const ORDER = 'src/contexts/sales/domain/order/order.ts'
const INVOICE = 'src/contexts/sales/domain/invoice/invoice.ts'

/** A project in which somebody wrote in both aggregates. */
function edited(): MemoryFolder {
  const folder = new MemoryFolder()
  folder.export(projectOf(board('Order', 'Invoice')))
  folder.edit(ORDER, (text) => `${text}// of a1\n`)
  folder.edit(INVOICE, (text) => `${text}// of a2\n`)
  return folder
}

const CHANGES: readonly (readonly [what: string, after: Board])[] = [
  ['both are renamed', board('Purchase', 'Bill')],
  ['they change names', board('Invoice', 'Order')],
  ['one takes the name that the other leaves', board('Invoice', 'Bill')],
]

describe('an export that is cut short', () => {
  it.each(CHANGES)(
    'is taken up by the next one after any step where %s',
    (_, after) => {
      const generated = projectOf(after)
      const whole = edited()
      const plan = whole.export(generated)
      expect(plan).toMatchObject({ conflicts: [], edited: [] })
      const steps = plan.writes.length + plan.removals.length
      expect(steps).toBeGreaterThan(20)
      for (let step = 0; step < steps; step++) {
        const folder = edited()
        folder.export(generated, { steps: step })
        const again = folder.export(generated)
        expect(again, `after step ${step}`).toMatchObject({ conflicts: [], edited: [] })
        expect(new Map([...folder.files].sort()), `after step ${step}`).toEqual(new Map([...whole.files].sort()))
      }
    },
    60_000,
  )

  it('brings each text to its sticky, wherever names went', () => {
    const folder = edited()
    folder.export(projectOf(board('Invoice', 'Order')))
    expect(folder.text(INVOICE)).toMatch(/class Invoice [\s\S]*\/\/ of a1\n$/)
    expect(folder.text(ORDER)).toMatch(/class Order [\s\S]*\/\/ of a2\n$/)
  })

  it('is taken up with another wall as well, and nothing by hand is lost', () => {
    const [first, second] = [projectOf(board('Purchase', 'Invoice')), projectOf(board('Order', 'Bill'))]
    for (let step = 0; step < 40; step++) {
      const folder = edited()
      folder.export(first, { steps: step })
      folder.export(second, { force: true })
      const all = folder.project.map(({ text }) => text).join('\n')
      expect([/\/\/ of a1\n/.test(all), /\/\/ of a2\n/.test(all)], `after step ${step}`).toEqual([true, true])
    }
  }, 60_000)
})

describe('a project whose record is damaged', () => {
  const generated = projectOf(board('Purchase', 'Invoice'))
  const byHand = (folder: MemoryFolder) => folder.project.flatMap(({ text }) => text.match(/\/\/ of a\d/g) ?? []).sort()

  it('keeps every line by hand where the manifest is gone', () => {
    const folder = edited()
    folder.files.delete(MANIFEST_PATH)
    const plan = folder.export(projectOf(board('Order', 'Invoice')))
    expect(plan).toMatchObject({ conflicts: [], edited: [], isRecordBroken: false })
    expect(byHand(folder)).toEqual(['// of a1', '// of a2'])
    expect(folder.export(projectOf(board('Order', 'Invoice'))).writes).toEqual([])
  })

  it('takes every file in the way for a person’s where the manifest cannot be read', () => {
    const folder = edited()
    folder.files.set(MANIFEST_PATH, '{ "files": ')
    const before = new Map(folder.files)
    const stopped = folder.export(generated)
    expect(stopped.isRecordBroken).toBe(true)
    expect(stopped.edited.length).toBeGreaterThan(0)
    expect(folder.files).toEqual(before)
    expect(folder.export(generated, { force: true }).edited).toEqual([])
    expect(byHand(folder)).toEqual(['// of a1', '// of a2'])
  })

  it('keeps every line by hand where the texts generated last are gone or false', () => {
    for (const damage of [() => undefined, () => 'export class Nothing {}\n']) {
      const folder = edited()
      for (const path of [...folder.files.keys()].filter((one) => one.startsWith(BASE_FOLDER))) {
        const text = damage()
        if (text === undefined) folder.files.delete(path)
        else folder.files.set(path, text)
      }
      folder.export(generated)
      expect(byHand(folder)).toEqual(['// of a1', '// of a2'])
      expect(folder.text(INVOICE)).not.toContain('<<<<<<<')
      const again = folder.export(generated)
      expect({ writes: again.writes, removals: again.removals }).toEqual({ writes: [], removals: [] })
    }
  })

  it('does not let a manifest pass hand-written files for generated ones', () => {
    const folder = edited()
    folder.files.set('src/mine.ts', '// of a3\n')
    folder.edit(MANIFEST_PATH, (text) =>
      text.replace('{\n  "files": {', '{\n  "files": {\n    "src/mine.ts": {"owner":"tool","notes":[],"hash":"0"},'),
    )
    const plan = folder.export(generated)
    expect(plan).toMatchObject({ orphans: ['src/mine.ts'] })
    expect(folder.text('src/mine.ts')).toBe('// of a3\n')
    expect([...folder.files.keys()].filter((path) => path.startsWith(`${RECORD_FOLDER}moving`))).toEqual([])
  })
})
