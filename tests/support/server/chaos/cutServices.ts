import { Redis } from 'ioredis'
import pg from 'pg'
import type { OwnPostgres } from '../OwnPostgres.ts'
import type { OwnRedis } from '../OwnRedis.ts'
import type { Trouble } from './runChaos.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Ends every connection of these nodes to Postgres, as its restart does. */
export function cutDatabase(url: string, applicationName: string): Trouble {
  return async (_node, random) => {
    const client = new pg.Client(url)
    await client.connect()
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
      applicationName,
    ])
    await client.end()
    await pause(random.below(1500))
  }
}

/** Ends every connection to Redis, again and again for a while: messages are lost. */
export function cutRedis(url: string): Trouble {
  return async (_node, random) => {
    const redis = new Redis(url)
    for (let cuts = 1 + random.below(5); cuts > 0; cuts--) {
      await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
      await redis.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
      await pause(random.below(200))
    }
    redis.disconnect()
  }
}

/** The service dies and comes back. */
export function restart(service: OwnPostgres | OwnRedis): Trouble {
  return async (_node, random) => {
    await service.kill()
    await pause(random.below(1000))
    await service.start()
    await pause(random.below(500))
  }
}
