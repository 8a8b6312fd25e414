import { describe, expect, it } from 'vitest'
import { LateWorker } from '../../../src/session/reading/LateWorker.ts'
import type { ReadingRequest } from '../../../src/session/reading/messages.ts'

class FakeWorker extends EventTarget implements Worker {
  onmessage: Worker['onmessage'] = null
  onerror: Worker['onerror'] = null
  onmessageerror: Worker['onmessageerror'] = null
  readonly got: unknown[] = []
  isEnded = false
  postMessage(message: unknown): void {
    this.got.push(message)
  }
  terminate(): void {
    this.isEnded = true
  }
}

const request = (number: number): ReadingRequest => ({ type: 'gaps', request: number })

describe('a worker that starts late', () => {
  it('is not started before its moment, and then gets what waited, in order', async () => {
    const worker = new FakeWorker()
    let started = 0
    let come = () => {}
    const moment = new Promise<void>((resolve) => {
      come = resolve
    })
    const late = new LateWorker(() => {
      started++
      return worker
    }, moment)
    late.postMessage(request(1))
    late.postMessage(request(2))
    await Promise.resolve()
    expect([started, worker.got]).toEqual([0, []])
    come()
    await moment
    late.postMessage(request(3))
    expect([started, worker.got]).toEqual([1, [request(1), request(2), request(3)]])
  })

  it('is never started once it was ended', async () => {
    let started = 0
    const late = new LateWorker(() => {
      started++
      return new FakeWorker()
    }, Promise.resolve())
    late.terminate()
    await new Promise((resolve) => setTimeout(resolve))
    expect(started).toBe(0)
  })
})
