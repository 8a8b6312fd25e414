import { createStore } from 'zustand/vanilla'
import type { BoardDocument } from '../../document/BoardDocument.ts'
import { patchOf } from './BoardPatch.ts'
import { type ChangedIds, everythingOn, mergeChanges } from './ChangedIds.ts'
import { hearModel } from './ModelDelta.ts'
import type { ReadingAnswer, ReadingRequest, ReadingTask } from './messages.ts'
import type { Reading, ReadingState } from './Reading.ts'

/** The page's end of the line to the worker; a `Worker` is one. */
export interface ReadingLine {
  postMessage(message: ReadingRequest): void
  onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

/** What the reading needs of the document. */
type Followed = Pick<BoardDocument, 'board' | 'version' | 'subscribe'>

type Answer<T extends ReadingAnswer['type']> = Extract<ReadingAnswer, { type: T }>

interface Waiting {
  resolve(answer: Answer<'files' | 'layout'>): void
  reject(error: Error): void
}

/** Edits within this time are read together. */
const SETTLE_MS = 80

/** Follows the document: sends what changed, one reading at a time, and publishes the newest answer. */
export function startReading(document: Followed, line: ReadingLine): Reading {
  const state = createStore<ReadingState>(() => ({ version: -1, model: null, map: null, error: null }))
  const waiting = new Map<number, Waiting>()
  let requests = 0
  let changed: ChangedIds | null = everythingOn(document.board)
  let unanswered = 0
  let stopped: Error | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const send = () => {
    clearTimeout(timer)
    timer = undefined
    if (!changed) return
    line.postMessage({ type: 'follow', version: document.version, patch: patchOf(document.board, changed) })
    changed = null
    unanswered += 1
  }
  const sendSoon = () => {
    if (changed && !unanswered) timer ??= setTimeout(send, SETTLE_MS)
  }
  const unsubscribe = document.subscribe((change) => {
    changed = mergeChanges(changed, change)
    sendSoon()
  })

  line.onmessage = ({ data }) => {
    if (data.type === 'read' || data.type === 'unreadable') {
      unanswered -= 1
      if (data.type === 'read') {
        const model = hearModel(state.getState().model, data.model)
        state.setState({ version: data.version, model, map: data.map, error: null })
      } else state.setState({ error: `Wallstorm could not read this wall: ${data.message}` })
      sendSoon()
      return
    }
    const asker = waiting.get(data.request)
    waiting.delete(data.request)
    if (data.type === 'failed') asker?.reject(new Error(data.message))
    else asker?.resolve(data)
  }
  line.onerror = (event) => {
    stopped = new Error(`The part that reads the wall has stopped (${event.message || 'not loaded'}). Reload the page.`)
    state.setState({ error: stopped.message })
    for (const { reject } of waiting.values()) reject(stopped)
    waiting.clear()
  }
  send()

  const ask = (task: ReadingTask): Promise<Answer<'files' | 'layout'>> => {
    if (stopped) return Promise.reject(stopped)
    send()
    requests += 1
    const request = requests
    line.postMessage({ ...task, request })
    return new Promise((resolve, reject) => waiting.set(request, { resolve, reject }))
  }

  return {
    state,
    async files(target) {
      const answer = await ask({ type: 'files', target })
      if (answer.type !== 'files') throw new TypeError('asked for files')
      return answer.files
    },
    async layout(map) {
      const answer = await ask({ type: 'layout', map })
      if (answer.type !== 'layout') throw new TypeError('asked for a layout')
      return answer.layout
    },
    close() {
      clearTimeout(timer)
      unsubscribe()
      line.terminate()
    },
  }
}
