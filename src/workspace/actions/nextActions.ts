import { NOTE_KINDS } from '../../domain/notation/kinds.ts'
import { kindsAfter } from '../../domain/notation/links.ts'
import { makeNext } from '../flow/makeNext.ts'
import type { Action } from './Action.ts'
import { selectedNotes } from './selected.ts'

/** As many as any kind of sticky has followers. */
export const SLOTS: readonly number[] = Array.from(
  { length: Math.max(...NOTE_KINDS.map(({ kind }) => kindsAfter(kind).length)) },
  (_, slot) => slot,
)

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const

/** The sticky that the notation expects after the selected one: the first choice, the second … */
export const nextActions: readonly Action[] = SLOTS.map((slot) => ({
  id: nextAction(slot),
  label: `Next in the strip: ${ORDINALS[slot] ?? slot + 1} choice`,
  group: 'Make',
  keys: slot === 0 ? ['Alt+Enter', 'Alt+1'] : [`Alt+${slot + 1}`],
  edits: true,
  run(context) {
    const [from, ...more] = selectedNotes(context)
    const kind = from && more.length === 0 ? kindsAfter(from.kind)[slot] : undefined
    return from && kind ? makeNext(context.board, from, kind, context.newId) : []
  },
}))

export function nextAction(slot: number): string {
  return `next-${slot + 1}`
}
