import { posix } from 'node:path'
import type { Board, Id, Note } from '../../../src/domain/board/Board.ts'
import type { CodeStyle, ExportFile } from '../../../src/domain/export/ExportTarget.ts'
import type { WritePlan } from '../../../src/domain/export/writing/WritePlan.ts'
import { wall } from '../wall.ts'
import { compileProjects } from './compileProjects.ts'
import { MemoryFolder } from './MemoryFolder.ts'
import { projectOf } from './projectOf.ts'

const FIELDS = 'orderId: OrderId, total: money, deliverTo: Address'

/** An order that is placed in one context and cooked in the other; drawn links, so that stickies may go anywhere. */
const BEFORE = wall()
  .context('Orders', { id: 'orders', at: [0, 0], size: [1400, 500] })
  .context('Kitchen', { id: 'kitchen', at: [1500, 0], size: [1400, 500] })
  .command(`Place Order\n${FIELDS}`, { id: 'place', at: [20, 20] })
  .aggregate('Order', { id: 'order', at: [200, 20] })
  .event(`Order Placed\n${FIELDS}`, { id: 'placed', at: [500, 20] })
  .readModel('Open Orders\norderId: OrderId', { id: 'open', at: [700, 20] })
  .policy('Whenever placed, cook', { id: 'cooking', at: [1520, 20] })
  .command('Cook\nmealId: MealId', { id: 'cook', at: [1720, 20] })
  .aggregate('Meal', { id: 'meal', at: [1920, 20] })
  .event('Meal Cooked\nmealId: MealId', { id: 'cooked', at: [2220, 20] })
  .link('place', 'order')
  .link('order', 'placed')
  .link('placed', 'open')
  .link('placed', 'cooking')
  .link('cooking', 'cook')
  .link('cook', 'meal')
  .link('meal', 'cooked')
  .board()

/** The wall with some notes other, or gone. */
function withNotes(ids: readonly Id[], change: (note: Note) => Note | undefined): Board {
  const notes = new Map(BEFORE.notes)
  for (const id of ids) {
    const note = notes.get(id)
    const changed = note && change(note)
    if (changed) notes.set(id, changed)
    else notes.delete(id)
  }
  const links = [...BEFORE.links].filter(([, { from, to }]) => notes.has(from) && notes.has(to))
  return { ...BEFORE, notes, links: new Map(links) }
}

const said = (from: string, to: string) => (note: Note) => ({ ...note, text: note.text.replace(from, to) })
const away = (by: number) => (note: Note) => ({ ...note, x: note.x + by })
const asHotspot = (note: Note): Note => ({ ...note, kind: 'hotspot' })
const gone = () => undefined

const withInvoice: Board = (() => {
  const invoice = wall()
    .command('Send Invoice', { id: 'send', at: [20, 260] })
    .aggregate('Invoice', { id: 'invoice', at: [200, 260] })
    .event('Invoice Sent', { id: 'sent', at: [500, 260] })
    .board()
  return { ...BEFORE, notes: new Map([...BEFORE.notes, ...invoice.notes]) }
})()
const withAnotherField = withNotes(['place', 'placed', 'open'], (note) => ({
  ...note,
  text: `${note.text}, by?: date`,
}))

/** Each change of the wall, and the path at which it leaves the file; `gone` where the wall gives it no longer. */
type Change = readonly [what: string, after: Board, path: string | 'gone']

interface Subject {
  readonly path: string
  readonly changes: readonly Change[]
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  aggregate: {
    path: 'src/contexts/orders/domain/order/order.ts',
    changes: [
      ['add', withInvoice, 'src/contexts/orders/domain/order/order.ts'],
      ['rename', withNotes(['order'], said('Order', 'Purchase')), 'src/contexts/orders/domain/purchase/purchase.ts'],
      ['delete', withNotes(['order'], gone), 'gone'],
      ['retype', withNotes(['order'], (note) => ({ ...note, kind: 'system' })), 'gone'],
      ['move', withNotes(['place', 'order', 'placed'], away(1500)), 'src/contexts/kitchen/domain/order/order.ts'],
      ['field', withAnotherField, 'src/contexts/orders/domain/order/order.ts'],
    ],
  },
  policy: {
    path: 'src/contexts/kitchen/policies/whenever-placed-cook.ts',
    changes: [
      ['add', withInvoice, 'src/contexts/kitchen/policies/whenever-placed-cook.ts'],
      [
        'rename',
        withNotes(['cooking'], said('cook', 'start the stove')),
        'src/contexts/kitchen/policies/whenever-placed-start-the-stove.ts',
      ],
      ['delete', withNotes(['cooking'], gone), 'gone'],
      ['retype', withNotes(['cooking'], asHotspot), 'gone'],
      ['move', withNotes(['cooking'], away(-1000)), 'src/contexts/orders/policies/whenever-placed-cook.ts'],
      ['field', withAnotherField, 'src/contexts/kitchen/policies/whenever-placed-cook.ts'],
    ],
  },
  'read model': {
    path: 'src/contexts/orders/read-models/open-orders.ts',
    changes: [
      ['add', withInvoice, 'src/contexts/orders/read-models/open-orders.ts'],
      ['rename', withNotes(['open'], said('Open Orders', 'To Do')), 'src/contexts/orders/read-models/to-do.ts'],
      ['delete', withNotes(['open'], gone), 'gone'],
      ['retype', withNotes(['open'], asHotspot), 'gone'],
      ['move', withNotes(['open'], away(1500)), 'src/contexts/kitchen/read-models/open-orders.ts'],
      ['field', withAnotherField, 'src/contexts/orders/read-models/open-orders.ts'],
    ],
  },
  'value object': {
    path: 'src/contexts/orders/domain/values/address.ts',
    changes: [
      ['add', withInvoice, 'src/contexts/orders/domain/values/address.ts'],
      [
        'rename',
        withNotes(['place', 'placed'], said('Address', 'Place')),
        'src/contexts/orders/domain/values/place.ts',
      ],
      ['delete', withNotes(['place', 'placed'], said(', deliverTo: Address', '')), 'gone'],
      ['retype', withNotes(['place', 'placed'], said('Address', 'text')), 'gone'],
      ['move', withNotes(['place', 'order', 'placed'], away(1500)), 'src/contexts/kitchen/domain/values/address.ts'],
      ['field', withAnotherField, 'src/contexts/orders/domain/values/address.ts'],
    ],
  },
}

/** In every line of a person's. */
export const BY_HAND = 'kept by hand'

/** Lines of a person's in the middle and at the end. */
function edited(text: string): string {
  return `${text.replace(/\{\}\n$/, `{\n  // ${BY_HAND}\n}\n`)}\nexport const note = '${BY_HAND}'\n`
}

/** As an editor moves a file one folder down: its imports go along. */
function moveDown(folder: MemoryFolder, path: string): string {
  const to = `${posix.dirname(path)}/mine/${posix.basename(path)}`
  folder.files.set(to, folder.text(path).replaceAll("'../", "'../../").replaceAll("'./", "'../"))
  folder.files.delete(path)
  return to
}

const STATES = {
  untouched: () => undefined,
  edited: (folder: MemoryFolder, path: string) => folder.edit(path, edited),
  deleted: (folder: MemoryFolder, path: string) => folder.files.delete(path),
  moved: (folder: MemoryFolder, path: string) => {
    folder.edit(path, edited)
    moveDown(folder, path)
  },
  all: (folder: MemoryFolder) => {
    for (const { path } of folder.project) if (isPersons(path)) folder.edit(path, edited)
  },
} as const

/** Sources that a person may write in. */
function isPersons(path: string): boolean {
  return path.startsWith('src/contexts/') && path.endsWith('.ts') && !/\.gen(\.test)?\.ts$/.test(path)
}

/** A wall that changed and a file of a person's in some state, and what an export made of both. */
export interface RegenerationCell {
  readonly name: string
  readonly state: keyof typeof STATES
  readonly from: string
  readonly to: string | 'gone'
  readonly folder: MemoryFolder
  readonly plan: WritePlan
  /** Lines by hand before the export. */
  readonly linesByHand: number
  readonly generated: readonly ExportFile[]
}

type State = RegenerationCell['state']

/** Every change of a wall with every state of a file that it concerns: {subject} × {change} × {state}. */
export function regenerationCells(style: CodeStyle): readonly RegenerationCell[] {
  const before = projectOf(BEFORE, style)
  return Object.entries(SUBJECTS).flatMap(([subject, { path: from, changes }]) =>
    changes.flatMap(([change, after, to]) => {
      const generated = projectOf(after, style)
      return (Object.keys(STATES) as State[]).map((state): RegenerationCell => {
        const folder = new MemoryFolder()
        folder.export(before)
        STATES[state](folder, from)
        const byHand = linesByHand(folder)
        const plan = folder.export(generated)
        return {
          name: `${subject}, ${change}, ${state}`,
          state,
          from,
          to,
          folder,
          plan,
          linesByHand: byHand,
          generated,
        }
      })
    }),
  )
}

export function linesByHand(folder: MemoryFolder): number {
  return folder.project.flatMap(({ text }) => text.split('\n')).filter((line) => line.includes(BY_HAND)).length
}

/**
 * What does not compile in some cells although no import is reported there and no orphan stands there, and what is reported
 * and compiles.
 */
export function uncompiled(cells: readonly RegenerationCell[]) {
  const projectName = (name: string) => name.replaceAll(/\W+/g, '-')
  const { errors } = compileProjects(new Map(cells.map(({ name, folder }) => [projectName(name), folder.project])))
  const places = new Set(errors.map((error) => error.slice(0, error.indexOf(':'))))
  const reported = new Set(
    cells.flatMap(({ name, plan }) =>
      plan.staleImports.map(({ path, line }) => `${projectName(name)}/${path}(${line})`),
    ),
  )
  const orphans = new Set(cells.flatMap(({ name, plan }) => plan.orphans.map((path) => `${projectName(name)}/${path}`)))
  return {
    unreported: errors.filter(
      (error) => !reported.has(error.slice(0, error.indexOf(':'))) && !orphans.has(error.slice(0, error.indexOf('('))),
    ),
    sound: [...reported].filter((place) => !places.has(place)),
  }
}
