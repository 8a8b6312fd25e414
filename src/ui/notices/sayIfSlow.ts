import { say } from './notices.ts'

const PATIENCE_MS = 1_000

/** What the work gives; the sentence is said where one waits for it longer than a second. */
export async function sayIfSlow<T>(message: string, work: Promise<T>): Promise<T> {
  const slow = setTimeout(() => say(message), PATIENCE_MS)
  try {
    return await work
  } finally {
    clearTimeout(slow)
  }
}
