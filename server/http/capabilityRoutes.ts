import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { capabilitiesOf, grantsFrom, newCapability, regrant, type WeakerRole } from '../access/capability.ts'
import { ROLES } from '../access/roles.ts'
import type { BoardRecord } from '../storage/BoardStore.ts'
import { ApiRefusal } from './ApiRefusal.ts'
import { type Admission, admitFacilitator } from './authorize.ts'
import { linksOf } from './boardRoutes.ts'
import type { HttpParts } from './HttpParts.ts'

type BoardContext = Context<object, '/:id/capabilities'>
interface Changed {
  readonly record: BoardRecord
  readonly facilitate: string
}

const replaceRequest = z.object({ role: z.enum(ROLES) })

/**
 * The Share panel's side: show, replace and revoke links. All of it needs the facilitate capability, and to change links it
 * must open the wall at the moment of the change.
 */
export function capabilityRoutes({ store, rooms }: HttpParts): Hono {
  return new Hono()
    .get('/:id/capabilities', async (context) => {
      const who = await facilitator(context)
      return context.json(answer(who.record, who.capability))
    })
    .post('/:id/capabilities', async (context) => {
      await facilitator(context)
      const request = replaceRequest.safeParse(await context.req.json().catch(() => null))
      if (!request.success)
        throw new ApiRefusal(400, 'bad-role', 'Say which link to replace: facilitate, edit or view.', '/role')
      const { role } = request.data
      const changed = await change(context, ({ record, capability }) => {
        if (role !== 'facilitate') return { record: regrant(record, role, capability), facilitate: capability }
        const facilitate = newCapability()
        return { record: { ...record, grants: grantsFrom(facilitate) }, facilitate }
      })
      return context.json(changed, 201)
    })
    .delete('/:id/capabilities/:role', async (context) => {
      await facilitator(context)
      const role = weakerRole(context.req.param('role'))
      const changed = await change(context, ({ record, capability }) => ({
        record: regrant(record, role, null),
        facilitate: capability,
      }))
      return context.json(changed)
    })

  async function facilitator({ req }: BoardContext): Promise<Admission> {
    return admitFacilitator(await store.find(req.param('id')), req.header('authorization'))
  }

  async function change({ req }: BoardContext, make: (who: Admission) => Changed): Promise<ReturnType<typeof answer>> {
    let facilitate = ''
    const record = await rooms.regrant(req.param('id'), (current) => {
      const made = make(admitFacilitator(current, req.header('authorization')))
      facilitate = made.facilitate
      return made.record
    })
    return answer(record, facilitate)
  }
}

const answer = (record: BoardRecord, facilitate: string) => ({
  links: linksOf(record.id, capabilitiesOf(record, facilitate)),
})

function weakerRole(name: string): WeakerRole {
  if (name !== 'edit' && name !== 'view')
    throw new ApiRefusal(
      400,
      'bad-role',
      'Only the edit and the view link can be revoked; replace the facilitate link.',
    )
  return name
}
