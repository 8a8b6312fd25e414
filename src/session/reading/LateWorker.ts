import type { ReadingAnswer, ReadingRequest } from './messages.ts'
import type { ReadingLine } from './startReading.ts'

/** A worker that is fetched and started only when the page has time for it; what is sent before waits. */
export class LateWorker implements ReadingLine {
  onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  #worker: Worker | undefined
  #waiting: ReadingRequest[] = []
  #isEnded = false

  constructor(start: () => Worker, moment: Promise<unknown>) {
    void moment.then(() => {
      if (this.#isEnded) return
      const worker = start()
      worker.onmessage = (event) => this.onmessage?.(event)
      worker.onerror = (event) => this.onerror?.(event)
      for (const message of this.#waiting) worker.postMessage(message)
      this.#waiting = []
      this.#worker = worker
    })
  }

  postMessage(message: ReadingRequest): void {
    if (this.#worker) this.#worker.postMessage(message)
    else this.#waiting.push(message)
  }

  terminate(): void {
    this.#isEnded = true
    this.#worker?.terminate()
  }
}
