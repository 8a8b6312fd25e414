import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyLoad, type Load } from './applyLoad.ts'
import { quantile, spread, table } from './numbers.ts'
import { Relay, Wallstorm } from './Target.ts'

/** The first two seconds of servers that were just started, by turns. */
export async function cold(load: Load, rounds: number): Promise<string> {
  const found = { relay: [] as number[], wallstorm: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    for (const target of [new Relay(), new Wallstorm(await newFolder())]) {
      await target.start()
      const { early } = await applyLoad(target, { ...load, warmUpMs: 2_000, measureMs: 500 })
      found[target.name].push(quantile(early, 0.99))
      await (target instanceof Wallstorm ? target.discard() : target.stop())
    }
  }
  const rows = Object.entries(found).map(([name, p99]) => [name, spread(p99, 0)])
  return table(['server', 'p99 of the first 2 s, ms'], rows)
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'wallstorm-bench-'))
