import type { Operation } from '../domain/board/operations.ts'
import { getKind } from '../domain/notation/kinds.ts'

/** What to read out after an edit that only shows on the wall; empty where something else tells. */
export function doneWords(operation: Operation): string {
  switch (operation.type) {
    case 'delete':
      return 'Deleted.'
    case 'retype':
      return `Now ${getKind(operation.kind).label}.`
    case 'set-locked':
      return operation.locked ? 'Locked.' : 'Unlocked.'
    default:
      return ''
  }
}
