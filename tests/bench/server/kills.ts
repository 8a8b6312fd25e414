import * as Y from 'yjs'
import { ChaosConnection } from '../../support/server/chaos/ChaosConnection.ts'
import { readBoardKeys } from '../../support/server/chaos/readBoardKeys.ts'
import { newFolder } from './cold.ts'
import { table } from './numbers.ts'
import { Wallstorm } from './Target.ts'

const EDITS = 200
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Edits in one burst, or 5 ms apart; when all are promised (acknowledged, or seen by another), SIGKILL. */
export async function kills(rounds: number): Promise<string> {
  const rows: string[][] = []
  for (const [how, gapMs] of [
    ['one burst', 0],
    ['5 ms apart', 5],
  ] as const) {
    const lost: number[] = []
    for (let round = 0; round < rounds; round++) lost.push(await probe(gapMs))
    rows.push([how, String(EDITS), lost.join(', ')])
  }
  return table(['edits made', 'promised', 'lost in each round'], rows)
}

async function probe(gapMs: number): Promise<number> {
  const server = new Wallstorm(await newFolder())
  await server.start()
  const { url, protocols } = await server.newRoom()
  const capability = protocols[1]?.slice(2) ?? ''
  const promised = new Set<string>()
  const promise = (keys: Iterable<string>) => {
    for (const key of keys) promised.add(key)
  }
  const [writer, watcher] = [
    new ChaosConnection(url, capability, new Y.Doc(), promise),
    new ChaosConnection(url, capability, new Y.Doc(), promise),
  ]
  await Promise.all([writer.synced, watcher.synced])
  for (let edit = 0; edit < EDITS; edit++) {
    writer.set(`e${edit}`, edit)
    if (gapMs > 0) await pause(gapMs)
  }
  while (promised.size < EDITS) await pause(1)
  await server.stop('SIGKILL')
  writer.leave()
  watcher.leave()
  await server.start()
  const found = await readBoardKeys(url, capability)
  await server.discard()
  return [...promised].filter((key) => !found.has(key)).length
}
