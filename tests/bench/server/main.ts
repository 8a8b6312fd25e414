import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { applyLoad, type Load } from './applyLoad.ts'
import { cold, newFolder } from './cold.ts'
import { fanOut } from './fanOut.ts'
import { joins } from './join.ts'
import { kills } from './kills.ts'
import { quantile, spread, table } from './numbers.ts'
import { starts } from './starts.ts'
import { Relay, Wallstorm } from './Target.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    out: { type: 'string', default: 'tests/bench/server/results.md' },
  },
})
const rounds = Number(values.rounds)
const time = { warmUpMs: 2_000, measureMs: Number(values.seconds) * 1_000 }
const ROOMS: Load = { rooms: 5, people: 20, editsPerSecond: 5, cursorsPerSecond: 10, ...time }
const CROWD: Load = { rooms: 1, people: 100, editsPerSecond: 1, cursorsPerSecond: 10, ...time }
const EDITORS: Load = { rooms: 1, people: 100, editsPerSecond: 2, cursorsPerSecond: 0, ...time }

const SCENARIOS = {
  rooms: ['5 rooms × 20 people × (5 edits/s + 10 cursors/s)', () => beside('rooms', ROOMS)],
  crowd: ['1 room × 100 people × (1 edit/s + 10 cursors/s)', () => beside('crowd', CROWD)],
  cold: ['The same 5 × 20 people at a server just started', () => cold(ROOMS, rounds)],
  acks: ['1 room × 100 editors × 2 edits/s: acknowledgements', acknowledgements],
  join: ['Joining', () => joins(rounds)],
  start: ['Starting', () => starts(rounds)],
  kill: ['SIGKILL', () => kills(rounds)],
} as const satisfies Record<string, readonly [string, () => Promise<string>]>

async function beside(title: string, load: Load): Promise<string> {
  const [relay, ours] = [new Relay(), new Wallstorm(await newFolder())]
  await Promise.all([relay.start(), ours.start()])
  const figures = await fanOut(title, load, rounds, [relay, ours])
  await Promise.all([relay.stop(), ours.discard()])
  return figures
}

async function acknowledgements(): Promise<string> {
  const server = new Wallstorm(await newFolder())
  await server.start()
  const [p50, p99]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const { acks } = await applyLoad(server, EDITORS)
    p50.push(quantile(acks, 0.5))
    p99.push(quantile(acks, 0.99))
  }
  await server.discard()
  return table(['', 'p50 ms', 'p99 ms'], [['from an edit to its acknowledgement', spread(p50, 1), spread(p99, 1)]])
}

const wanted = values.only.split(',').filter(Boolean)
const [cpu] = cpus()
const report = [
  '# What the server costs',
  '',
  `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, server and load on the same machine, fsync on. Medians`,
  `of ${rounds} rounds, (least–most) in brackets. Taken by \`npm run bench:server\`.`,
]
for (const [name, [title, run]] of Object.entries(SCENARIOS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const figures = await run()
  console.log(`\n## ${title}\n\n${figures}`)
  report.push('', `## ${title}`, '', figures)
}
await writeFile(values.out, `${report.join('\n')}\n`)
process.exit()
