import { spawnSync } from 'node:child_process'
import { Random } from '../../random.ts'
import type { ServerProcess } from '../ServerProcess.ts'
import { createBoard } from '../startTestServer.ts'
import { ChaosClient } from './ChaosClient.ts'
import { readBoardKeys } from './readBoardKeys.ts'

export interface Chaos {
  readonly seed: number
  readonly kills: number
  readonly nodes: readonly ServerProcess[]
  /** What else goes wrong, at random, while people type. */
  readonly troubles: readonly Trouble[]
  /** What is done to a node that was just killed. */
  readonly afterKill?: (node: ServerProcess, random: Random) => Promise<void>
}

/** Makes trouble for a while; when it resolves, the trouble is over. */
export type Trouble = (node: ServerProcess, random: Random) => Promise<void>

export interface ChaosResult {
  readonly promised: number
  readonly lost: readonly string[]
}

const CLIENTS = 6
const FOUND_MS = 15_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** People type, connections break, servers are killed; whatever was promised must be there after each restart. */
export async function runChaos({ seed, kills, nodes, troubles, afterKill }: Chaos): Promise<ChaosResult> {
  const random = new Random(seed)
  const first = random.pick(nodes)
  const { id, keys } = await createBoard(first.http)
  const promised = new Set<string>()
  const promise = (some: Iterable<string>) => {
    for (const key of some) promised.add(key)
  }
  const lost = new Set<string>()
  const urls = nodes.map(({ ws }) => `${ws}/sync/${id}`)
  let generation = 0
  for (let kill = 0; kill < kills; kill++) {
    const clients = Array.from({ length: CLIENTS }, (_, n) => {
      const client = new ChaosClient(`g${generation}c${n}`, new Random(random.below(2 ** 31)), urls, keys.edit, promise)
      client.start()
      return client
    })
    generation++
    const before = promised.size
    for (let waited = 0; waited < 10_000 && promised.size < before + 20; waited += 20) await pause(20)
    await pause(random.below(200))
    const isTroubled = random.next() < 0.3 && troubles.length > 0
    const trouble = isTroubled
      ? random.pick(troubles)(random.pick(nodes), new Random(random.below(2 ** 31)))
      : Promise.resolve()
    await Promise.race([trouble, pause(random.below(1500))])
    const victim = random.pick(nodes)
    await victim.kill()
    const others = nodes.filter((node) => node !== victim)
    if (others.length > 0) await pause(random.below(200))
    for (const client of clients) client.stop()
    await afterKill?.(victim, random)
    await trouble
    await victim.start()
    for (const node of nodes)
      for (const key of await missing(promised, `${node.ws}/sync/${id}`, keys.view)) lost.add(key)
  }
  return { promised: promised.size, lost: [...lost] }
}

/** A node that was told nothing looks into the store every few seconds: what is missing after that is lost. */
async function missing(promised: ReadonlySet<string>, url: string, key: string): Promise<readonly string[]> {
  const end = performance.now() + FOUND_MS
  for (;;) {
    const found = await readBoardKeys(url, key).catch(() => new Set<string>())
    const absent = [...promised].filter((one) => !found.has(one))
    if (absent.length === 0 || performance.now() > end) return absent
    await pause(200)
  }
}

/** Every write of the node fails for a moment, as on a full disk. Needs `prlimit`; without it nothing happens. */
export const fullDisk: Trouble = async ({ pid }, random) => {
  if (pid === undefined) return
  const limit = (bytes: string) => spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
  limit('0')
  await pause(50 + random.below(400))
  limit('unlimited')
  await pause(random.below(1500))
}
