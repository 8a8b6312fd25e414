// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { VersionsDialog } from '../../../src/panels/versions/VersionsDialog.tsx'
import type { SessionStatus } from '../../../src/session/Session.ts'
import { createWorkspace } from '../../../src/workspace/Workspace.ts'
import { mount } from '../../support/mount.ts'
import { RecordingBoard } from '../../support/RecordingBoard.ts'

/** Answers of a server with one version "After lunch", each given when the test says so. */
class Answers {
  readonly asked: string[] = []
  #waiting: ((response: Response) => void)[] = []
  #restored = 0

  fetch = (path: string): Promise<Response> => {
    this.asked.push(path.replace('/api/boards/w/versions', ''))
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Answers everything that was asked. */
  async come(): Promise<void> {
    const from = this.asked.length - this.#waiting.length
    await this.#answer((_, index) => this.#bodyOf(this.asked[from + index] ?? ''), 200)
  }

  async fail(): Promise<void> {
    await this.#answer(() => ({ code: 'busy', message: 'Try again.' }), 503)
  }

  async #answer(bodyOf: (_: unknown, index: number) => unknown, status: number): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    await act(async () => {
      for (const [index, give] of waiting.entries()) give(Response.json(bodyOf(give, index), { status }))
    })
  }

  #bodyOf(path: string): unknown {
    if (path === '') return { versions: [{ id: 'lunch', at: 0, name: 'After lunch' }] }
    this.#restored += 1
    return { before: { id: `before-${this.#restored}`, at: 1, name: null } }
  }

  get restores(): readonly string[] {
    return this.asked.filter((path) => path.endsWith('/restore'))
  }
}

let server: Answers
beforeEach(() => {
  server = new Answers()
  vi.stubGlobal('fetch', server.fetch)
})
afterEach(() => void vi.unstubAllGlobals())

const STATUS: SessionStatus = {
  ...{ connection: 'online', saved: true, kept: true, role: 'edit', loaded: true },
  ...{ refusal: null, notice: null, storeTrouble: null },
}
const openHistory = () =>
  mount(
    <VersionsDialog
      session={{ boardId: 'w', status: createStore(() => STATUS) }}
      workspace={createWorkspace(new RecordingBoard())}
      capability="key"
    />,
  )
const words = () => document.querySelector('[role=dialog]')?.textContent ?? ''
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`no button ${name} in: ${words()}`)
  return found
}
const click = (name: string, detail = 1) =>
  act(async () => void button(name).dispatchEvent(new MouseEvent('click', { bubbles: true, detail })))

describe('the history of a wall', () => {
  it('says that the list is on its way, and why it cannot be had', async () => {
    await openHistory()
    expect(words()).toContain('The list is being fetched.')
    await server.fail()
    expect(words()).toContain('The list could not be fetched. Try again.')
    expect(words()).not.toContain('is being fetched')
  })

  it('begins no second restore while the first is under way', async () => {
    await openHistory()
    await server.come()
    await click('Restore')
    await click('Restore')
    expect(server.restores).toEqual(['/lunch/restore'])
    await server.come()
    expect(words()).toContain('The wall is as it was at “After lunch”, for everybody.')
  })

  it('takes a double click for one, however quick the server is', async () => {
    await openHistory()
    await server.come()
    await click('Restore')
    await server.come()
    await click('Restore', 2)
    await click('Take it back')
    expect(server.restores).toEqual(['/lunch/restore', '/before-1/restore'])
  })

  it('still says what was restored, and takes it back, where the list cannot be fetched anew', async () => {
    await openHistory()
    await server.come()
    await click('Restore')
    await server.come()
    await server.fail()
    expect(words()).toContain('The wall is as it was at “After lunch”, for everybody.')
    expect(words()).toContain('The list could not be fetched. Try again.')
    await click('Take it back')
    await server.fail()
    expect(words()).toContain('Try again.')
    await click('Take it back')
    await server.come()
    expect(words()).toContain('The wall is as it was before.')
  })
})
