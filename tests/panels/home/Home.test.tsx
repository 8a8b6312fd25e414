// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Home } from '../../../src/panels/home/Home.tsx'
import { rememberWall } from '../../../src/panels/home/recentWalls.ts'
import { show } from '../../support/show.tsx'

const LINKS = { facilitate: '/b/w#f', edit: '/b/w#e', view: '/b/w#v' }

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('fetch', async (path: string) =>
    path === '/api/boards' ? Response.json({ id: 'w', links: LINKS }, { status: 201 }) : Response.json([]),
  )
})
afterEach(() => void vi.unstubAllGlobals())

const newWall = () => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'New wall')
  if (!found) throw new Error('no button to make a wall')
  return found
}

it('is ready for another wall when one comes back from the first, and lists that', async () => {
  const opened: string[] = []
  await show(<Home name="Asha" onRename={() => {}} onOpen={(link) => opened.push(link)} />)
  await act(async () => newWall().click())
  expect(opened).toEqual([LINKS.facilitate])
  expect(newWall().disabled).toBe(true)
  rememberWall(localStorage, { id: 'w', title: 'Checkout', link: LINKS.facilitate, role: 'facilitate', openedAt: 0 })
  await act(async () => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  expect(newWall().disabled).toBe(false)
  expect(document.body.textContent).toContain('Checkout')
})
