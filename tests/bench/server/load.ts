import { z } from 'zod'
import { LoadClient, type Seen } from './LoadClient.ts'

const order = z.object({
  places: z.array(z.object({ url: z.string(), protocols: z.array(z.string()) })),
  /** Name of this process's first client. */
  first: z.number(),
  editsPerSecond: z.number(),
  cursorsPerSecond: z.number(),
  warmUpMs: z.number(),
  measureMs: z.number(),
})
export type LoadOrder = z.infer<typeof order>

/** What a load process found; latencies in milliseconds, `early` those of the warm-up. */
export interface LoadReport {
  readonly early: readonly number[]
  readonly latencies: readonly number[]
  readonly acks: readonly number[]
  readonly edits: number
  readonly closed: number
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

process.once('message', async (message) => {
  const { places, first, editsPerSecond, cursorsPerSecond, warmUpMs, measureMs } = order.parse(message)
  const [early, late]: [Seen, Seen] = [
    { latencies: [], acks: [] },
    { latencies: [], acks: [] },
  ]
  let isLate = false
  const seen: Seen = {
    get latencies() {
      return isLate ? late.latencies : early.latencies
    },
    get acks() {
      return isLate ? late.acks : early.acks
    },
  }
  const clients = places.map((place, index) => new LoadClient(first + index, place, seen))
  await Promise.all(clients.map(({ ready }) => ready))
  await pause(500)
  process.send?.('connected')
  await new Promise((told) => process.once('message', told))
  const end = performance.now() + warmUpMs + measureMs
  for (const client of clients) {
    repeat(editsPerSecond, end, () => client.isOpen && client.edit())
    repeat(cursorsPerSecond, end, () => client.isOpen && client.moveCursor())
  }
  await pause(warmUpMs)
  isLate = true
  await pause(measureMs)
  process.send?.('done')
  await pause(1_000)
  const report: LoadReport = {
    early: early.latencies,
    latencies: late.latencies,
    acks: late.acks,
    edits: clients.reduce((sum, { edits }) => sum + edits, 0),
    closed: clients.filter(({ isOpen }) => !isOpen).length,
  }
  process.send?.(report, () => process.exit())
})

/** At its own pace, not the server's: who is late does not slow down. */
function repeat(perSecond: number, end: number, act: () => void): void {
  if (perSecond === 0) return
  const step = 1_000 / perSecond
  let due = performance.now() + Math.random() * step
  const tick = () => {
    if (performance.now() > end) return
    act()
    due += step
    setTimeout(tick, Math.max(0, due - performance.now()))
  }
  setTimeout(tick, due - performance.now())
}
