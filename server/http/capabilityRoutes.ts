import { Hono } from 'hono'
import { z } from 'zod'
import { capabilitiesOf, grantsFrom, newCapability, regrant, type WeakerRole } from '../access/capability.ts'
import { ROLES } from '../access/roles.ts'
import type { BoardRecord } from '../storage/BoardStore.ts'
import { ApiRefusal } from './ApiRefusal.ts'
import { authorizeFacilitator } from './authorize.ts'
import { linksOf } from './boardRoutes.ts'
import type { HttpParts } from './HttpParts.ts'

const replaceRequest = z.object({ role: z.enum(ROLES) })

/** The Share panel's side: show, replace and revoke links. All of it needs the facilitate capability. */
export function capabilityRoutes({ store, rooms }: HttpParts): Hono {
  const answer = (record: BoardRecord, facilitate: string) => ({
    links: linksOf(record.id, capabilitiesOf(record, facilitate)),
  })
  return new Hono()
    .get('/:id/capabilities', async (context) => {
      const who = await authorizeFacilitator(store, context.req.param('id'), context.req.header('authorization'))
      return context.json(answer(who.record, who.capability))
    })
    .post('/:id/capabilities', async (context) => {
      const who = await authorizeFacilitator(store, context.req.param('id'), context.req.header('authorization'))
      const request = replaceRequest.safeParse(await context.req.json().catch(() => null))
      if (!request.success)
        throw new ApiRefusal(400, 'bad-role', 'Say which link to replace: facilitate, edit or view.', '/role')
      const { role } = request.data
      const facilitate = role === 'facilitate' ? newCapability() : who.capability
      const record =
        role === 'facilitate'
          ? { ...who.record, grants: grantsFrom(facilitate) }
          : regrant(who.record, role, facilitate)
      await rooms.regrant(record)
      return context.json(answer(record, facilitate), 201)
    })
    .delete('/:id/capabilities/:role', async (context) => {
      const who = await authorizeFacilitator(store, context.req.param('id'), context.req.header('authorization'))
      const record = regrant(who.record, weakerRole(context.req.param('role')), null)
      await rooms.regrant(record)
      return context.json(answer(record, who.capability))
    })
}

function weakerRole(name: string): WeakerRole {
  if (name !== 'edit' && name !== 'view')
    throw new ApiRefusal(
      400,
      'bad-role',
      'Only the edit and the view link can be revoked; replace the facilitate link.',
    )
  return name
}
