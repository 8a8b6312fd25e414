import { Hono } from 'hono'
import { carriesToken } from '../access/carriesToken.ts'
import { DamagedLog } from '../storage/BoardStore.ts'
import { writeBackup } from '../storage/backup.ts'
import { restoreMissing } from '../storage/restoreMissing.ts'
import { ApiRefusal } from './ApiRefusal.ts'
import type { HttpParts } from './HttpParts.ts'
import { streamOf } from './streamOf.ts'

/** What the `wallstorm` command asks of a running server; needs the token that lies in the server's folder. */
export function adminRoutes({ store, rooms, adminToken }: HttpParts): Hono {
  return new Hono()
    .use(async (context, next) => {
      if (!carriesToken(context.req.header('authorization'), adminToken))
        throw new ApiRefusal(401, 'unauthorized', 'Only the owner of the server’s folder can do this.')
      await next()
    })
    .get('/backup', (context) =>
      context.body(streamOf(writeBackup(store)), 200, { 'content-type': 'application/octet-stream' }),
    )
    .post('/restore', async (context) => {
      const body = context.req.raw.body
      if (!body) throw new ApiRefusal(400, 'no-backup', 'There is no backup in the request.')
      try {
        const isOpen = (id: string) => [...rooms.loaded].some((room) => room.id === id)
        return context.json(await restoreMissing(store, body, isOpen))
      } catch (error) {
        if (error instanceof DamagedLog) throw new ApiRefusal(400, 'bad-backup', error.message)
        throw error
      }
    })
}
