import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { z } from 'zod'
import { boardOf } from '../../src/document/boardOf.ts'
import { restoreBoard } from '../../src/document/restoreBoard.ts'
import { formatBoard } from '../../src/domain/board/formatBoard.ts'
import { mayEdit } from '../access/roles.ts'
import { ApiRefusal } from './ApiRefusal.ts'
import { type Admission, authorize } from './authorize.ts'
import type { HttpParts } from './HttpParts.ts'
import { perAddress } from './perAddress.ts'

const nameRequest = z.object({ name: z.string().trim().min(1).max(100) })

/** A board's past: list, keep, open read-only, restore. */
export function versionRoutes(parts: HttpParts): Hono<{ Bindings: HttpBindings }> {
  const { store, rooms, limits } = parts
  const { history } = rooms
  const rate = perAddress(parts, limits.versionsPerMinute)
  const readRate = perAddress(parts, limits.readsPerMinute)
  const authorizeEditor = async (id: string, header: string | undefined): Promise<Admission> => {
    const admission = await authorize(store, id, header)
    if (mayEdit(admission.role)) return admission
    throw new ApiRefusal(403, 'view-only', 'This link lets you look at the wall, not change it.')
  }
  return new Hono<{ Bindings: HttpBindings }>()
    .get('/:id/versions', async (context) => {
      const { record } = await authorize(store, context.req.param('id'), context.req.header('authorization'))
      return context.json({ versions: await history.list(record.id) })
    })
    .post('/:id/versions', rate, async (context) => {
      const { record } = await authorizeEditor(context.req.param('id'), context.req.header('authorization'))
      const request = nameRequest.safeParse(await context.req.json().catch(() => null))
      if (!request.success)
        throw new ApiRefusal(400, 'bad-name', 'Give the version a name of 1 to 100 characters.', '/name')
      const kept = await rooms.read(record.id, (doc) => history.keep(record.id, doc, request.data.name))
      return context.json(kept, 201)
    })
    .get('/:id/versions/:version/board.json', readRate, async (context) => {
      const { record } = await authorize(store, context.req.param('id'), context.req.header('authorization'))
      const text = await history.at(record.id, context.req.param('version'), (doc) => formatBoard(boardOf(doc)))
      if (text === undefined) throw unknownVersion()
      return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8' })
    })
    .post('/:id/versions/:version/restore', rate, async (context) => {
      const { record } = await authorizeEditor(context.req.param('id'), context.req.header('authorization'))
      const target = await history.at(record.id, context.req.param('version'), boardOf)
      if (!target) throw unknownVersion()
      const before = await rooms.rewrite(record.id, (doc) => restoreBoard(doc, target))
      return context.json({ before })
    })
}

const unknownVersion = () => new ApiRefusal(404, 'unknown-version', 'There is no such version of this wall.')
