import { expect, it } from 'vitest'
import { handlesOf } from '../../../src/canvas/overlay/handlesOf.ts'
import { createBoardDocument } from '../../../src/document/createBoardDocument.ts'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import { note } from '../../support/boardWith.ts'

function selecting(...ids: readonly string[]) {
  const document = createBoardDocument()
  document.apply({ type: 'add-notes', notes: [note('a'), note('b')] })
  const workspace = createWorkspace(document)
  workspace.store.setState({ selection: new Set(ids) })
  return { document, workspace }
}

it('are shown on the only selected element', () => {
  expect(handlesOf(selecting('a').workspace)).toBe('a')
  expect(handlesOf(selecting('a', 'b').workspace)).toBeNull()
})

it('are not shown on what is locked, nor to those who only look', () => {
  const { document, workspace } = selecting('a')
  document.apply({ type: 'set-locked', ids: ['a'], locked: true })
  expect(handlesOf(workspace)).toBeNull()
  document.apply({ type: 'set-locked', ids: ['a'], locked: false })
  expect(handlesOf(workspace)).toBe('a')
  document.setViewOnly(true)
  expect(handlesOf(workspace)).toBeNull()
})
