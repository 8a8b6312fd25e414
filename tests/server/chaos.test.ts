import { describe, expect, it, onTestFinished } from 'vitest'
import { cutDatabase, cutRedis, restart } from '../support/server/chaos/cutServices.ts'
import { fullDisk, runChaos, type Trouble } from '../support/server/chaos/runChaos.ts'
import { tearTail } from '../support/server/chaos/tearTail.ts'
import { OwnPostgres } from '../support/server/OwnPostgres.ts'
import { OwnRedis } from '../support/server/OwnRedis.ts'
import { ServerProcess } from '../support/server/ServerProcess.ts'
import { saysNotRun, services } from '../support/server/services.ts'

/** `npm run chaos` asks for many kills; the suite always runs a few. */
const KILLS = Number(process.env.CHAOS_KILLS ?? 3)
const SEED = Number(process.env.CHAOS_SEED ?? 8800)
const TIMEOUT = { timeout: 30_000 + KILLS * 30_000 }

async function startNode(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const node = await ServerProcess.start(env)
  onTestFinished(() => node.discard())
  return node
}

describe(`chaos, seed ${SEED}, ${KILLS} kills`, () => {
  it('loses nothing that the embedded store was said to have', TIMEOUT, async () => {
    const nodes = [await startNode({})]
    const afterKill = async ({ folder }: ServerProcess, random: Parameters<Trouble>[1]) => {
      if (random.next() < 0.3) await tearTail(folder, random)
    }
    const { promised, lost } = await runChaos({ seed: SEED, kills: KILLS, nodes, troubles: [fullDisk], afterKill })
    console.log(`embedded: ${KILLS} kills, ${promised} edits promised, ${lost.length} lost`)
    expect(promised).toBeGreaterThan(KILLS * 20)
    expect(lost).toEqual([])
  })

  const { databaseUrl, redisUrl } = services
  if (!databaseUrl || !redisUrl) {
    saysNotRun('a cluster in chaos', databaseUrl ? 'REDIS_URL' : 'DATABASE_URL')
    return
  }
  it('loses nothing that a cluster was said to have', TIMEOUT, async () => {
    const [postgres, redis] = [await OwnPostgres.start(), await OwnRedis.start()]
    onTestFinished(async () => {
      await postgres?.discard()
      await redis?.kill()
    })
    if (!postgres || !redis)
      console.warn('\n  !!  Postgres and Redis are only cut off, not killed: install both here  !!\n')
    const [database, news] = [postgres?.url ?? databaseUrl, redis?.url ?? redisUrl]
    const name = `chaos-${process.pid}`
    const env = { DATABASE_URL: `${database}?application_name=${name}`, REDIS_URL: news }
    const nodes = [await startNode(env), await startNode(env)]
    const troubles = [
      cutDatabase(database, name),
      cutRedis(news),
      ...[postgres, redis].flatMap((own) => (own ? restart(own) : [])),
    ]
    const { promised, lost } = await runChaos({ seed: SEED, kills: KILLS, nodes, troubles })
    console.log(`cluster: ${KILLS} kills, ${promised} edits promised, ${lost.length} lost`)
    expect(promised).toBeGreaterThan(KILLS * 20)
    expect(lost).toEqual([])
  })
})
