import { manyNotes } from '../../support/server/manyNotes.ts'
import { applyLoad, type Load } from './applyLoad.ts'
import { newFolder } from './cold.ts'
import { quantile, spread, table } from './numbers.ts'
import { Wallstorm } from './Target.ts'
import { Visitor } from './Visitor.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const TOGETHER = 20
const PEOPLE: Load = { rooms: 1, people: 4, editsPerSecond: 25, cursorsPerSecond: 0, warmUpMs: 500, measureMs: 3_000 }
/** By then the people have come and the warm-up is over. */
const STARTED_MS = 2_000

/** How long somebody waits for a wall of 5,000, and how long others wait while a wall of 20,000 is loaded and sent. */
export async function joins(rounds: number): Promise<string> {
  const server = new Wallstorm(await newFolder())
  const [loading, loaded, whole] = [[] as number[], [] as number[], [] as number[]]
  const [calm, during] = [[] as number[], [] as number[]]
  await server.start()
  const [five, twenty, small] = [
    await server.newRoom(manyNotes(5_000)),
    await server.newRoom(manyNotes(20_000)),
    await server.newRoom(),
  ]
  for (let round = 0; round < rounds; round++) {
    await server.stop()
    await server.start()
    await Visitor.come(small)
    const first = await Visitor.come(five)
    const second = await Visitor.come(five)
    loading.push(first.receivedMs)
    loaded.push(second.receivedMs)
    whole.push(second.wholeMs)
    calm.push(...(await latenciesDuring(server, () => pause(0))))
    const crowd = () => Promise.all(Array.from({ length: TOGETHER }, () => Visitor.come(twenty, false)))
    during.push(...(await latenciesDuring(server, crowd)))
  }
  await server.discard()
  return table(
    ['', 'ms'],
    [
      ['5,000 stickies, wall not loaded: all received', spread(loading, 0)],
      ['5,000 stickies, wall loaded: all received', spread(loaded, 0)],
      ['the same, until the visitor’s document holds them', spread(whole, 0)],
      ['edits on another wall, calm: p99', quantile(calm, 0.99).toFixed(1)],
      [`the same while ${TOGETHER} join a wall of 20,000 that is not loaded: p99`, quantile(during, 0.99).toFixed(1)],
    ],
  )
}

/** Of a few people on a wall of their own, in processes of their own. */
async function latenciesDuring(server: Wallstorm, work: () => Promise<unknown>): Promise<readonly number[]> {
  const people = applyLoad(server, PEOPLE)
  await pause(STARTED_MS)
  await work()
  return (await people).latencies
}
