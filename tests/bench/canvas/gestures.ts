import type { Page } from 'playwright-core'
import { VIEWPORT } from './BenchPage.ts'
import { type Grid, idAt, PITCH } from './gridWall.ts'

const MS = 3000
const HZ = 60

interface Gesture {
  readonly name: string
  /** Brings camera and selection where the gesture begins. */
  prepare(page: Page, grid: Grid): Promise<void>
  act(page: Page, grid: Grid): Promise<void>
}

const middle = ({ width, height }: Grid, zoom: number) => ({
  x: width / 2 - VIEWPORT.width / 2 / zoom,
  y: height / 2 - VIEWPORT.height / 2 / zoom,
})

const look = (page: Page, x: number, y: number, zoom: number) =>
  page.evaluate(([x, y, zoom]) => window.benchCamera?.(x, y, zoom), [x, y, zoom] as const)

/** Every frame a camera by the clock, so that a slow page draws fewer frames of the same journey. */
const travel = (page: Page, from: readonly [number, number, number], to: readonly [number, number, number]) =>
  page.evaluate(
    ([from, to, ms, width, height]) =>
      new Promise<void>((resolve) => {
        const start = performance.now()
        const step = () => {
          const t = Math.min(1, (performance.now() - start) / ms)
          const there = Math.sin(t * Math.PI)
          const zoom = from[2] * (to[2] / from[2]) ** there
          const along = from[2] === to[2] ? t : there
          const [x, y] = [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along]
          window.benchCamera?.(x - width / 2 / zoom, y - height / 2 / zoom, zoom)
          if (t < 1) requestAnimationFrame(step)
          else resolve()
        }
        requestAnimationFrame(step)
      }),
    [from, to, MS, VIEWPORT.width, VIEWPORT.height] as const,
  )

/** Real input at 60 events a second that does not wait for the page. */
async function stream(ms: number, send: (share: number) => Promise<void>): Promise<void> {
  const sent: Promise<void>[] = []
  const start = performance.now()
  const count = Math.round((ms / 1000) * HZ)
  for (let i = 1; i <= count; i++) {
    const wait = start + (i * 1000) / HZ - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    sent.push(send(i / count))
  }
  await Promise.all(sent)
}

async function drag(page: Page): Promise<void> {
  const { mouse } = page
  const [x, y] = [VIEWPORT.width / 2, VIEWPORT.height / 2]
  await mouse.move(x, y)
  await mouse.down()
  await stream(MS / 2, (t) => mouse.move(x + 200 * Math.sin(t * 9.4) + 60 * t, y + 110 * Math.sin(t * 6.3) + 40 * t))
  await mouse.up()
}

/** The middle of the window falls into a sticky. */
async function lookAtNote(page: Page, grid: Grid, zoom: number): Promise<void> {
  const [column, row] = [grid.columns >> 1, grid.rows >> 1]
  const { width, height } = VIEWPORT
  await look(page, column * PITCH + 60 - width / 2 / zoom, row * PITCH + 110 - height / 2 / zoom, zoom)
}

const select = (page: Page, ids: readonly string[]) => page.evaluate((ids) => window.wallstorm?.select(ids), ids)

function block({ columns, rows }: Grid): readonly string[] {
  const [left, top] = [(columns >> 1) - 10, (rows >> 1) - 5]
  return Array.from({ length: 200 }, (_, i) => idAt((top + Math.floor(i / 20)) * columns + left + (i % 20)))
}

export const GESTURES: readonly Gesture[] = [
  {
    name: 'pan',
    prepare: (page, grid) => look(page, 200, middle(grid, 1).y, 1),
    act: (page, { width, height }) => {
      const left = 200 + VIEWPORT.width / 2
      return travel(page, [left, height / 2, 1], [Math.min(left + 4500, width * 0.8), height / 2 + 300, 1])
    },
  },
  {
    name: 'wheel',
    prepare: async (page, grid) => {
      await look(page, 200, middle(grid, 1).y, 1)
      await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2)
    },
    act: (page) => stream(MS, () => page.mouse.wheel(20, 5)),
  },
  {
    name: 'zoom',
    prepare: (page, grid) => {
      const zoom = fitting(grid)
      const { x, y } = middle(grid, zoom)
      return look(page, x, y, zoom)
    },
    act: (page, grid) =>
      travel(page, [grid.width / 2, grid.height / 2, fitting(grid)], [grid.width / 2, grid.height / 2, 1]),
  },
  {
    name: 'drag 1',
    prepare: async (page, grid) => {
      await select(page, [])
      await lookAtNote(page, grid, 1)
    },
    act: drag,
  },
  {
    name: 'drag 200',
    prepare: async (page, grid) => {
      await lookAtNote(page, grid, 0.33)
      await select(page, block(grid))
    },
    act: drag,
  },
]

function fitting({ width, height }: Grid): number {
  return 0.95 * Math.min(1, VIEWPORT.width / width, VIEWPORT.height / height)
}
