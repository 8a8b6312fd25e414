import { describe, expect, it } from 'vitest'
import { rememberCodeStyle } from '../../src/workspace/rememberCodeStyle.ts'
import { createWorkspace } from '../../src/workspace/Workspace.ts'
import { MemoryStorage } from '../support/MemoryStorage.ts'
import { RecordingBoard } from '../support/RecordingBoard.ts'

function openWith(storage: Pick<Storage, 'getItem' | 'setItem'>) {
  const workspace = createWorkspace(new RecordingBoard())
  rememberCodeStyle(storage, workspace)
  return workspace
}

describe('the style of the code', () => {
  it('is classes at first, and what was chosen on this device afterwards', () => {
    const storage = new MemoryStorage()
    const first = openWith(storage)
    expect(first.store.getState().codeStyle).toBe('class')
    first.run('code-functions')
    expect(openWith(storage).store.getState().codeStyle).toBe('functions')
  })

  it('is classes where something else was stored, or where nothing may be stored', () => {
    const storage = new MemoryStorage()
    storage.setItem('wallstorm.code-style', 'cobol')
    expect(openWith(storage).store.getState().codeStyle).toBe('class')
    const refuses = (): never => {
      throw new Error('denied')
    }
    const workspace = openWith({ getItem: refuses, setItem: refuses })
    workspace.run('code-functions')
    expect(workspace.store.getState().codeStyle).toBe('functions')
  })
})
