// @vitest-environment jsdom
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { createBoardDocument } from '../../../src/document/createBoardDocument.ts'
import { seedDocument } from '../../../src/document/seedDocument.ts'
import { FindBar } from '../../../src/panels/find/FindBar.tsx'
import type { Session } from '../../../src/session/Session.ts'
import { TooltipTiming } from '../../../src/ui/Tooltip.tsx'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import { boardWith, note } from '../../support/boardWith.ts'
import { ManualClock } from '../../support/ManualClock.ts'
import { mount } from '../../support/mount.ts'

async function open() {
  const doc = new Y.Doc()
  const notes = ['a', 'b', 'c', 'd'].map((id, at) => note(id, { text: `Order ${id}`, x: at * 180 }))
  seedDocument(doc, boardWith({ notes }))
  const wall = createBoardDocument(doc)
  const session = { document: wall } as unknown as Session
  const workspace = createWorkspace(wall, new ManualClock())
  const { host, when } = await mount(
    <TooltipTiming>
      <FindBar session={session} workspace={workspace} />
    </TooltipTiming>,
  )
  const field = () => host.querySelector('input')
  const press = (key: string) =>
    when(() => field()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  await when(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), 'order')
    field()?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return { press, when, wall, count: () => host.querySelector('output')?.textContent }
}

it('counts the hit one is at among the hits as they are now', async () => {
  const { press, when, wall, count } = await open()
  await press('Enter')
  await press('Enter')
  await press('Enter')
  expect(count()).toBe('4 of 4')
  await when(() => wall.apply({ type: 'delete', ids: ['a', 'b'] }))
  expect(count()).toBe('2 of 2')
  await when(() => wall.apply({ type: 'delete', ids: ['d'] }))
  expect(count()).toBe('1 found')
})
