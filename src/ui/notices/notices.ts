import { createStore } from 'zustand/vanilla'

export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'error'
  readonly message: string
}

/** Long enough to read a sentence. */
const SHOWN_MS = { info: 6_000, error: 12_000 }
const MOST = 3

let last = 0

/** What the page has to say now, oldest first. */
export const notices = createStore<readonly Notice[]>(() => [])

/** Says a sentence at the edge of the screen. The same sentence is not said twice at once. */
export function say(message: string, tone: Notice['tone'] = 'info'): void {
  last += 1
  const id = last
  notices.setState(
    (shown) => [...shown.filter((notice) => notice.message !== message), { id, tone, message }].slice(-MOST),
    true,
  )
  setTimeout(() => dismiss(id), SHOWN_MS[tone])
}

export function dismiss(id: number): void {
  notices.setState((shown) => shown.filter((notice) => notice.id !== id), true)
}
