// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Home } from '../../../src/panels/home/Home.tsx'
import { rememberWall } from '../../../src/panels/home/recentWalls.ts'
import { mount } from '../../support/mount.ts'

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
  await mount(<Home name="Asha" onRename={() => {}} onOpen={(link) => opened.push(link)} />)
  await act(async () => newWall().click())
  expect(opened).toEqual([LINKS.facilitate])
  expect(newWall().disabled).toBe(true)
  rememberWall(localStorage, { id: 'w', title: 'Checkout', link: LINKS.facilitate, role: 'facilitate', openedAt: 0 })
  await act(async () => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  expect(newWall().disabled).toBe(false)
  expect(document.body.textContent).toContain('Checkout')
})

it('asks for the token that a server wants for new walls, and keeps it for this tab', async () => {
  const sent: (string | null)[] = []
  vi.stubGlobal('fetch', async (path: string, { headers }: RequestInit = {}) => {
    if (path !== '/api/boards') return Response.json([])
    const bearer = new Headers(headers).get('authorization')
    sent.push(bearer)
    if (bearer === 'Bearer sesame') return Response.json({ id: 'w', links: LINKS }, { status: 201 })
    return Response.json({ code: 'create-token', message: 'New walls need a token.' }, { status: 401 })
  })
  const opened: string[] = []
  const { host, when } = await mount(<Home name="Asha" onRename={() => {}} onOpen={(link) => opened.push(link)} />)
  const give = (token: string) =>
    when(() => {
      const field = host.querySelector('input[type=password]')
      if (!(field instanceof HTMLInputElement)) throw new Error('no field for the token')
      expect(document.activeElement).toBe(field)
      field.value = token
      field.form?.requestSubmit()
    })
  await when(() => newWall().click())
  expect(host.textContent).toContain('New walls need a token on this server.')
  await give('guess')
  expect(host.textContent).toContain('That is not the token of this server.')
  await give('sesame')
  expect(opened).toEqual([LINKS.facilitate])
  await when(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await when(() => newWall().click())
  expect(sent).toEqual([null, 'Bearer guess', 'Bearer sesame', 'Bearer sesame'])
  sessionStorage.clear()
})
