/** One step of a change to a shared text, as Yjs tells it. */
export interface TextDelta {
  readonly retain?: number | undefined
  readonly delete?: number | undefined
  readonly insert?: unknown
}

/** A text that others may be typing into; `Y.Text` fits. */
export interface SharedText {
  toString(): string
  observe(listener: (event: { readonly delta: readonly TextDelta[] }) => void): void
  unobserve(listener: (event: { readonly delta: readonly TextDelta[] }) => void): void
}

/** Where an index lies after the change; what is inserted right at it comes after it. */
export function indexAfter(index: number, delta: readonly TextDelta[]): number {
  let at = 0
  let result = index
  for (const step of delta) {
    if (at >= index && step.insert === undefined) break
    if (step.retain !== undefined) at += step.retain
    else if (step.delete !== undefined) {
      result -= Math.min(step.delete, index - at)
      at += step.delete
    } else if (at < index) result += lengthOf(step.insert)
  }
  return Math.max(0, result)
}

const lengthOf = (inserted: unknown): number => (typeof inserted === 'string' ? inserted.length : 1)

/** The smallest single change that makes `after` of `before`. */
export function spliceBetween(before: string, after: string) {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at++
  let tail = 0
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { at, removed: before.length - at - tail, inserted: after.slice(at, after.length - tail) }
}
