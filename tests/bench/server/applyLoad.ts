import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { LoadOrder, LoadReport } from './load.ts'
import type { Place, Target } from './Target.ts'

export interface Load {
  readonly rooms: number
  readonly people: number
  readonly editsPerSecond: number
  readonly cursorsPerSecond: number
  readonly warmUpMs: number
  readonly measureMs: number
}

export interface LoadResult extends LoadReport {
  /** Seconds of the server's CPU, warm-up included. */
  readonly cpu: number
  readonly megabytes: number
}

const PROCESSES = 2

/** People on fresh rooms of the server, spread over two processes so that each room spans both. */
export async function applyLoad(target: Target, load: Load): Promise<LoadResult> {
  const places: Place[] = []
  for (let room = 0; room < load.rooms; room++) {
    const place = await target.newRoom()
    for (let person = 0; person < load.people; person++) places.push(place)
  }
  const processes = Array.from({ length: PROCESSES }, () => fork(join(import.meta.dirname, 'load.js')))
  try {
    const connected = Promise.all(processes.map(heard<string>))
    for (const [index, process] of processes.entries()) {
      const { rooms, people, ...pace } = load
      const mine = places.filter((_, place) => place % PROCESSES === index)
      process.send({ ...pace, places: mine, first: index * rooms * people } satisfies LoadOrder | object)
    }
    await connected
    const before = await target.cpu()
    const done = Promise.all(processes.map(heard<string>))
    for (const process of processes) process.send('go')
    await done
    const reported = Promise.all(processes.map(heard<LoadReport>))
    const [megabytes, reports] = [await target.megabytes(), await reported]
    return {
      cpu: (await target.cpu()) - before,
      megabytes,
      early: reports.flatMap(({ early }) => early),
      latencies: reports.flatMap(({ latencies }) => latencies),
      acks: reports.flatMap(({ acks }) => acks),
      edits: reports.reduce((sum, { edits }) => sum + edits, 0),
      closed: reports.reduce((sum, { closed }) => sum + closed, 0),
    }
  } finally {
    for (const process of processes) process.kill('SIGKILL')
  }
}

/** The process's next message; our own two sides of the wire, so its shape is known. */
function heard<Message>(process: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    process.once('message', (message) => resolve(message as Message))
    process.once('exit', (code) => reject(new Error(`a load process ended with ${code}`)))
  })
}
