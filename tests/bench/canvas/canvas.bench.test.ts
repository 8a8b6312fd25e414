import { expect, it } from 'vitest'
import { launchChromium } from '../../support/browser/launch.ts'
import { setStage } from '../../support/browser/setStage.ts'
import { median } from '../../support/median.ts'
import type { BenchPage } from './BenchPage.ts'
import { openFloorPage } from './FloorPage.ts'
import { FrameMeter, type Frames } from './FrameMeter.ts'
import { GESTURES } from './gestures.ts'
import { type Grid, gridOf, gridWall } from './gridWall.ts'
import { type Typing, writeNote } from './typing.ts'
import { openWallPage } from './WallPage.ts'

const stage = setStage()
const SIZES = (process.env.BENCH_NOTES ?? '1000,5000,10000').split(',').map(Number)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)

interface Visit {
  readonly readyMs: number
  readonly heapMb: number
  readonly frames: ReadonlyMap<string, Frames>
  readonly typing: Typing | null
}

async function visit({ page, name, readyMs }: BenchPage, grid: Grid): Promise<Visit> {
  const meter = await FrameMeter.on(page)
  await page.waitForTimeout(700)
  const heapMb = await meter.heapMb()
  const frames = new Map<string, Frames>()
  for (const gesture of GESTURES) {
    await gesture.prepare(page, grid)
    await page.waitForTimeout(300)
    frames.set(gesture.name, await meter.during(() => gesture.act(page, grid)))
  }
  return { readyMs, heapMb, frames, typing: name === 'floor' ? null : await writeNote(page, grid) }
}

/** Each visit in a browser of its own, so that none inherits another's memory. */
async function visitAll(grid: Grid): Promise<{ readonly ours: Visit; readonly floor: Visit }> {
  const { edit } = await stage.app.createBoard(gridWall(grid))
  const inNewBrowser = async (open: (browser: Awaited<ReturnType<typeof launchChromium>>) => Promise<BenchPage>) => {
    const browser = await launchChromium()
    try {
      return await visit(await open(browser), grid)
    } finally {
      await browser.close()
    }
  }
  const floor = await inNewBrowser(openFloorPage)
  return { floor, ours: await inNewBrowser((browser) => openWallPage(browser, edit)) }
}

it('draws a wall at the speed of the hand', async () => {
  const rounds: { readonly size: number; readonly ours: Visit; readonly floor: Visit }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of SIZES) rounds.push({ size, ...(await visitAll(gridOf(size))) })
  }
  const figure = (size: number, of: (round: (typeof rounds)[number]) => number) =>
    Math.round(median(rounds.filter((round) => round.size === size).map(of)) * 10) / 10
  const main = (size: number, gesture: string) => figure(size, ({ ours }) => ours.frames.get(gesture)?.mainMs ?? NaN)
  const [least = 0] = SIZES

  console.log(`Frames, medians of ${ROUNDS} rounds (limits: p95 17 ms where the floor holds 17; growth 1.2)`)
  console.table(
    GESTURES.flatMap(({ name }) =>
      SIZES.map((size) => ({
        gesture: name,
        notes: size,
        'main ms': main(size, name),
        'floor main ms': figure(size, ({ floor }) => floor.frames.get(name)?.mainMs ?? NaN),
        'p95 ms': figure(size, ({ ours }) => ours.frames.get(name)?.p95Ms ?? NaN),
        'floor p95 ms': figure(size, ({ floor }) => floor.frames.get(name)?.p95Ms ?? NaN),
        [`main, times that at ${least}`]: Math.round((main(size, name) / main(least, name)) * 100) / 100,
      })),
    ),
  )
  console.log('The page (limits: ready 1500 ms at 10,000; new note 50 ms; key 20 ms)')
  console.table(
    SIZES.map((size) => ({
      notes: size,
      'ready ms': Math.round(figure(size, ({ ours }) => ours.readyMs)),
      'new note → editor ms': figure(size, ({ ours }) => ours.typing?.openMs ?? NaN),
      'key → paint ms': figure(size, ({ ours }) => ours.typing?.keyMs ?? NaN),
      'heap MB': figure(size, ({ ours }) => ours.heapMb),
    })),
  )
  expect(rounds).toHaveLength(ROUNDS * SIZES.length)
}, 3_600_000)
