import { createStore } from 'zustand/vanilla'
import type { BoardDocument } from '../../document/BoardDocument.ts'
import type { ExportFile } from '../../domain/export/ExportTarget.ts'
import { patchOf } from './BoardPatch.ts'
import { type ChangedIds, everythingOn, mergeChanges } from './ChangedIds.ts'
import type { ReadingAnswer, ReadingRequest } from './messages.ts'
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

interface Waiting {
  resolve(files: readonly ExportFile[]): void
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
    if (data.type === 'files') waiting.get(data.request)?.resolve(data.files)
    if (data.type === 'failed') waiting.get(data.request)?.reject(new Error(data.message))
    if (data.type === 'files' || data.type === 'failed') {
      waiting.delete(data.request)
      return
    }
    unanswered -= 1
    if (data.type === 'read') state.setState({ version: data.version, model: data.model, map: data.map, error: null })
    else state.setState({ error: `Wallstorm could not read this wall: ${data.message}` })
    sendSoon()
  }
  line.onerror = (event) => {
    stopped = new Error(`The part that reads the wall has stopped (${event.message || 'not loaded'}). Reload the page.`)
    state.setState({ error: stopped.message })
    for (const { reject } of waiting.values()) reject(stopped)
    waiting.clear()
  }
  send()

  return {
    state,
    files(target) {
      if (stopped) return Promise.reject(stopped)
      send()
      requests += 1
      const request = requests
      line.postMessage({ type: 'files', request, target })
      return new Promise((resolve, reject) => waiting.set(request, { resolve, reject }))
    },
    close() {
      clearTimeout(timer)
      unsubscribe()
      line.terminate()
    },
  }
}
