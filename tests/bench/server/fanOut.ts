import { applyLoad, type Load, type LoadResult } from './applyLoad.ts'
import { median, quantile, spread, table } from './numbers.ts'
import type { Target } from './Target.ts'

interface Figures {
  readonly p50: number
  readonly p99: number
  readonly cpu: number
  readonly delivered: number
  readonly megabytes: number
}

/** The load on each server by turns, in a different order each round; every server has started before. */
export async function fanOut(title: string, load: Load, rounds: number, targets: readonly Target[]): Promise<string> {
  const found = new Map(targets.map((target) => [target.name, [] as Figures[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [turn] of targets.entries()) {
      const target = targets[(turn + round) % targets.length]
      if (!target) continue
      const figures = figuresOf(await applyLoad(target, load), load)
      found.get(target.name)?.push(figures)
      const { p50, p99, cpu } = figures
      console.error(`${title}: ${target.name} p50 ${p50.toFixed(2)} p99 ${p99.toFixed(1)} ms, CPU ${cpu.toFixed(2)} s`)
    }
  }
  const relayCpu = median((found.get('relay') ?? []).map(({ cpu }) => cpu))
  const rows = [...found].map(([name, all]) => [
    name,
    spread(
      all.map(({ p50 }) => p50),
      2,
    ),
    spread(
      all.map(({ p99 }) => p99),
      1,
    ),
    spread(
      all.map(({ cpu }) => cpu),
      2,
    ),
    (median(all.map(({ cpu }) => cpu)) / relayCpu).toFixed(2),
    spread(
      all.map(({ delivered }) => delivered),
      1,
    ),
    spread(
      all.map(({ megabytes }) => megabytes),
      0,
    ),
  ])
  return table(['server', 'p50 ms', 'p99 ms', 'CPU s', 'CPU ÷ relay’s', 'delivered %', 'RSS MB'], rows)
}

function figuresOf(result: LoadResult, { people }: Load): Figures {
  const { latencies, early, cpu, edits, megabytes } = result
  return {
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu,
    delivered: (100 * (latencies.length + early.length)) / (edits * (people - 1)),
    megabytes,
  }
}
