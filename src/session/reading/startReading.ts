import { createStore } from 'zustand/vanilla'
import type { BoardDocument } from '../../document/BoardDocument.ts'
import type { ExportFile } from '../../domain/export/ExportTarget.ts'
import { patchOf } from './BoardPatch.ts'
import { type ChangedIds, everythingOn, mergeChanges } from './ChangedIds.ts'
import { hearList } from './ListDelta.ts'
import { hearModel } from './ModelDelta.ts'
import type { ReadingAnswer, ReadingRequest, ReadingTask } from './messages.ts'
import type { Reading, ReadingState } from './Reading.ts'
import { ReadingPace } from './ReadingPace.ts'

/** The page's end of the line to the worker; a `Worker` is one. */
export interface ReadingLine {
  postMessage(message: ReadingRequest): void
  onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

/** What the reading needs of the document. */
type Followed = Pick<BoardDocument, 'board' | 'version' | 'subscribe'>

type TaskType = ReadingTask['type']
type Answer<T extends TaskType> = Extract<ReadingAnswer, { type: T }>

interface Waiting {
  resolve(answer: Answer<TaskType>): void
  reject(error: Error): void
}

/** When to read: from `begins` on, and not while a hand moves something, which wants the processor for itself. */
export interface ReadingMoments {
  readonly begins: Promise<unknown>
  /** Of the same clock as `performance.now()`. */
  handMovedAt(): number
}

const AT_ONCE: ReadingMoments = { begins: Promise.resolve(), handMovedAt: () => Number.NEGATIVE_INFINITY }

/** Follows the document: sends what changed, one reading at a time, and publishes the newest answer. */
export function startReading(document: Followed, line: ReadingLine, moments: ReadingMoments = AT_ONCE): Reading {
  const state = createStore<ReadingState>(() => ({ version: -1, model: null, map: null, gaps: null, error: null }))
  const waiting = new Map<number, Waiting>()
  const heard = new Map<string, readonly ExportFile[]>()
  let requests = 0
  let changed: ChangedIds | null = everythingOn(document.board)
  let unanswered = 0
  let hasBegun = false
  const pace = new ReadingPace(() => document.board.notes.size, moments.handMovedAt)
  let watchers = 0
  let stopped: Error | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const send = () => {
    clearTimeout(timer)
    timer = undefined
    if (!changed) return
    line.postMessage({ type: 'follow', version: document.version, patch: patchOf(document.board, changed) })
    changed = null
    unanswered += 1
    pace.started(performance.now())
  }
  const sendSoon = () => {
    if (!hasBegun || !changed || unanswered) return
    timer ??= setTimeout(look, pace.due(performance.now()))
  }
  const look = () => {
    timer = undefined
    if (pace.due(performance.now()) > 0) sendSoon()
    else send()
  }
  const unsubscribe = document.subscribe((change) => {
    changed = mergeChanges(changed, change)
    pace.changed(performance.now())
    sendSoon()
  })

  const ended = () => {
    unanswered -= 1
    pace.ended(performance.now())
    sendSoon()
  }
  line.onmessage = ({ data }) => {
    if (data.type === 'read') {
      const model = hearModel(state.getState().model, data.model)
      state.setState({ version: data.version, model, map: data.map, error: null })
      void findGaps().then(ended)
      return
    }
    if (data.type === 'unreadable') {
      state.setState({ error: `Wallstorm could not read this wall: ${data.message}` })
      ended()
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
  void moments.begins.then(() => {
    hasBegun = true
    sendSoon()
  })

  /** About the wall as it was last sent. */
  const post = async <T extends TaskType>(task: ReadingTask & { readonly type: T }): Promise<Answer<T>> => {
    if (stopped) throw stopped
    requests += 1
    const request = requests
    line.postMessage({ ...task, request })
    const answer = await new Promise<Answer<TaskType>>((resolve, reject) => waiting.set(request, { resolve, reject }))
    if (!isAnswer(answer, task.type)) throw new TypeError(`asked for ${task.type}, got ${answer.type}`)
    return answer
  }
  /** About the wall as it is now. */
  const ask: typeof post = (task) => {
    if (!stopped) send()
    return post(task)
  }

  const findGaps = async () => {
    if (watchers === 0 || !state.getState().model) return
    try {
      const { gaps } = await post({ type: 'gaps' })
      if (watchers > 0) state.setState({ gaps })
    } catch (error) {
      state.setState({ error: `Wallstorm could not find what is not in the code: ${String(error)}` })
    }
  }

  return {
    state,
    async files(target, style = 'class') {
      const told = await ask({ type: 'files', target, style })
      const key = `${target} ${style}`
      const files = hearList(heard.get(key) ?? [], told.files)
      heard.set(key, files)
      return files
    },
    async layout(map) {
      return (await ask({ type: 'layout', map })).layout
    },
    async mergeZip(zip, { force }) {
      return (await ask({ type: 'merge', zip, force })).merge
    },
    watchGaps() {
      watchers += 1
      if (watchers === 1) void findGaps()
      return () => {
        watchers -= 1
        if (watchers === 0) state.setState({ gaps: null })
      }
    },
    close() {
      clearTimeout(timer)
      changed = null
      unsubscribe()
      line.terminate()
    },
  }
}

function isAnswer<T extends TaskType>(answer: Answer<TaskType>, type: T): answer is Answer<T> {
  return answer.type === type
}
