import { beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createBoardDocument } from '../../src/document/createBoardDocument.ts'
import { seedDocument } from '../../src/document/seedDocument.ts'
import { LIMITS, type Note } from '../../src/domain/board/Board.ts'
import { clippingText } from '../../src/workspace/clipboard/clippingText.ts'
import { pasteText } from '../../src/workspace/clipboard/pasteText.ts'
import { continueTyping } from '../../src/workspace/flow/continueTyping.ts'
import { createWorkspace, type Workspace } from '../../src/workspace/Workspace.ts'
import { boardOf } from '../support/boardOf.ts'
import { ManualClock } from '../support/ManualClock.ts'

const notes = Array.from(
  { length: LIMITS.notes },
  (_, at): Note => ({ id: `n${at}`, kind: 'event', text: 'Full', x: (at % 200) * 180, y: Math.floor(at / 200) * 180 }),
)

describe('a wall of 20,000 stickies', () => {
  const doc = new Y.Doc()
  const document = createBoardDocument(doc)
  let workspace: Workspace
  beforeAll(() => {
    seedDocument(doc, boardOf({ notes }))
    workspace = createWorkspace(document, new ManualClock())
  })

  const context = () => workspace.context()
  const attempts: readonly (readonly [string, () => void])[] = [
    ['a new one by its key', () => workspace.run('make-event')],
    ['the next one in the strip', () => workspace.run('next-1')],
    ['typing on beside it', () => workspace.perform(continueTyping(context().board, 'n199', 'right', context().newId))],
    ['a duplicate', () => workspace.run('duplicate')],
    ['pasted lines', () => workspace.perform(pasteText('One\nTwo', context()))],
    ['a pasted piece of a wall', () => workspace.perform(pasteText(clipping(), context()))],
    ['more lines than any wall holds', () => workspace.perform(pasteText('Line\n'.repeat(30_000), context()))],
  ]
  const clipping = () => clippingText(context().board, ['n0', 'n1'])?.json ?? ''

  it.each(attempts)('refuses %s with a sentence, and stays as it is', (_title, attempt) => {
    workspace.store.setState({ notice: null, editing: null, selection: new Set(['n199']) })
    attempt()
    const { notice, editing, selection } = workspace.store.getState()
    expect(notice).toMatchObject({ code: 'too-many-notes' })
    expect(notice?.message).toMatch(/^A wall holds at most 20,000 notes\./)
    expect(document.board.notes.size).toBe(LIMITS.notes)
    expect(editing).toBeNull()
    expect([...selection]).toEqual(['n199'])
  })
})
