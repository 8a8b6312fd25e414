// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { BoardDocument } from '../../../src/document/BoardDocument.ts'
import { createBoardDocument } from '../../../src/document/createBoardDocument.ts'
import { seedDocument } from '../../../src/document/seedDocument.ts'
import type { Board } from '../../../src/domain/board/Board.ts'
import { buildOutline } from '../../../src/panels/outline/buildOutline.ts'
import { OutlineTree } from '../../../src/panels/outline/OutlineTree.tsx'
import { useOutline } from '../../../src/panels/outline/useOutline.ts'
import { useLive } from '../../../src/ui/useLive.ts'
import { createWorkspace, type Workspace } from '../../../src/workspace/Workspace.ts'
import { boardWith, frame, link, note } from '../../support/boardWith.ts'
import { ManualClock } from '../../support/ManualClock.ts'
import { mount } from '../../support/mount.ts'

/** Two strips: a and b, and far below them c. */
const STRIPS = boardWith({
  notes: [note('a', { x: 0 }), note('b', { x: 180 }), note('c', { x: 0, y: 900 })],
  links: [link('ab', 'a', 'b')],
})

function Outline({ wall, workspace }: { readonly wall: BoardDocument; readonly workspace: Workspace }) {
  useLive(wall, () => wall.version)
  const outline = useOutline(wall, workspace, true)
  return <OutlineTree sections={buildOutline(wall.board)} links={() => []} outline={outline} />
}

async function open(board: Board = STRIPS) {
  const doc = new Y.Doc()
  seedDocument(doc, board)
  const wall = createBoardDocument(doc)
  const workspace = createWorkspace(wall, new ManualClock())
  const { host, when } = await mount(<Outline wall={wall} workspace={workspace} />)
  const row = (id: string) => host.querySelector<HTMLElement>(`[data-row="${id}"]`)
  const editor = () => host.querySelector('textarea')
  const press = (key: string) =>
    when(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  return {
    ...{ host, wall, workspace, row, editor, when, press },
    focus: (id: string) => when(() => row(id)?.focus()),
    somebody: (operation: Parameters<BoardDocument['apply']>[0]) => when(() => wall.apply(operation)),
    textOf: (id: string) => wall.board.notes.get(id)?.text,
    inTabOrder: () => Array.from(host.querySelectorAll<HTMLElement>('[tabindex="0"]'), ({ dataset }) => dataset.row),
    async write(id: string, text: string, caret: number) {
      await when(() => row(id)?.focus())
      await press('Enter')
      await when(() => {
        const field = editor()
        if (!field) throw new Error('no editor is open')
        field.value = text
        field.setSelectionRange(caret, caret)
      })
    },
  }
}

describe('the words that are being written in a row', () => {
  const move = (ids: readonly string[], x: number, y: number) => ({ type: 'move', ids, by: { x, y } }) as const

  it.each([
    ['somebody puts a sticky at the left end of the strip', { type: 'add-notes', notes: [note('z', { x: -180 })] }],
    ['somebody moves the sticky to another strip', move(['b'], 0, 900)],
    ['somebody moves the first sticky of the strip away', move(['a'], 0, 2000)],
  ] as const)('stay, with the caret, where %s', async (_, operation) => {
    const { write, somebody, textOf, editor } = await open()
    await write('b', 'Order placed', 5)
    await somebody(operation)
    expect(textOf('b')).toBe('Order placed')
    const field = editor()
    expect(field).toBe(document.activeElement)
    expect([field?.value, field?.selectionStart, field?.selectionEnd]).toEqual(['Order placed', 5, 5])
  })

  it('go on being written afterwards', async () => {
    const { write, somebody, textOf, editor, press } = await open()
    await write('b', 'Order placed', 5)
    await somebody(move(['b'], 0, 900))
    editor()?.setRangeText('s')
    await press('Enter')
    expect(textOf('b')).toBe('Orders placed')
    expect(editor()).toBe(null)
  })

  it('are dropped by Esc after a move as before it', async () => {
    const { write, somebody, textOf, editor, press } = await open()
    await write('b', 'Order placed', 5)
    await somebody(move(['b'], 0, 900))
    editor()?.setRangeText('nonsense')
    await press('Escape')
    expect(textOf('b')).toBe('Order placed')
  })

  it('are selected whole when they are edited the next time', async () => {
    const { write, somebody, editor, press } = await open()
    await write('b', 'Order placed', 5)
    await somebody(move(['b'], 0, 900))
    await press('Enter')
    await press('Enter')
    expect([editor()?.selectionStart, editor()?.selectionEnd]).toEqual([0, 12])
  })

  it('are edited no more when the row comes back that somebody deleted', async () => {
    const { wall, write, somebody, editor, row, when } = await open()
    await write('b', 'Order placed', 5)
    await somebody({ type: 'delete', ids: ['b'] })
    expect(editor()).toBe(null)
    await when(() => wall.undo())
    expect(row('b')).not.toBe(null)
    expect(editor()).toBe(null)
  })
})

describe('the focus in the outline', () => {
  it('stays on a row that somebody moves to another strip', async () => {
    const { focus, somebody, row } = await open()
    await focus('b')
    await somebody({ type: 'move', ids: ['b'], by: { x: 0, y: 900 } })
    expect(document.activeElement).toBe(row('b'))
  })

  it('goes to the next row when one deletes its own', async () => {
    const { focus, press, row } = await open()
    await focus('a')
    await press('Delete')
    expect(document.activeElement).toBe(row('b'))
  })

  it('is not taken by a row that one may not delete and somebody deletes later', async () => {
    const { host, focus, somebody, press, when } = await open(boardWith({ notes: [note('a', { locked: true })] }))
    const elsewhere = host.appendChild(document.createElement('input'))
    await focus('a')
    await press('Delete')
    await when(() => elsewhere.focus())
    await somebody({ type: 'set-locked', ids: ['a'], locked: false })
    await somebody({ type: 'add-notes', notes: [note('b', { x: 180 })] })
    await somebody({ type: 'delete', ids: ['a'] })
    expect(document.activeElement).toBe(elsewhere)
  })
})

describe('the tab order', () => {
  it('has the row one is on', async () => {
    const { focus, inTabOrder } = await open()
    await focus('b')
    expect(inTabOrder()).toEqual(['b'])
  })

  it('has one row when a link is selected on the wall', async () => {
    const { workspace, when, inTabOrder } = await open()
    await when(() => workspace.store.setState({ selection: new Set(['ab']) }))
    expect(inTabOrder()).toEqual(['rest-of-the-wall'])
  })

  it('has one row when somebody deletes the active one', async () => {
    const { focus, somebody, inTabOrder } = await open()
    await focus('b')
    await somebody({ type: 'delete', ids: ['b'] })
    expect(inTabOrder()).toHaveLength(1)
  })

  it('has the branch that one closed by mouse around the active row', async () => {
    const { row, focus, when, inTabOrder } = await open(boardWith({ frames: [frame('f')], notes: [note('a')] }))
    await focus('a')
    await when(() => row('f')?.querySelector('button')?.click())
    expect(inTabOrder()).toEqual(['f'])
  })
})
