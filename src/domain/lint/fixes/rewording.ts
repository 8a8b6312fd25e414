import type { Board, Id } from '../../board/Board.ts'
import type { Operation } from '../../board/operations.ts'
import type { QuickFix } from '../../interpretation/model.ts'

/** A word of a field as it is written: its name, or its type. */
export type FieldWord = { readonly field: string } | { readonly type: string }

/** Writes another word for a field's name or type on these notes; nothing where none of them has it as written. */
export function rewording(board: Board, ids: readonly Id[], word: FieldWord, better: string): readonly QuickFix[] {
  const pattern = patternOf(word)
  const operations = ids.flatMap((id): Operation[] => {
    const text = board.notes.get(id)?.text ?? ''
    const next = text.replace(pattern, (_match, before: string) => before + better)
    return next === text ? [] : [{ type: 'edit-text', id, text: next }]
  })
  const [old] = Object.values(word)
  if (operations.length === 0) return []
  return [{ label: `Write “${better}” for “${old}”`, operation: { type: 'batch', operations } }]
}

/** A name stands at the start of a piece and before a colon, a type after the colon and before what ends it. */
function patternOf(word: FieldWord): RegExp {
  return 'field' in word
    ? new RegExp(`((?:[\\n\\r,;])[ \\t]*)${escaped(word.field)}(?=[ \\t]*\\??[ \\t]*:)`, 'gu')
    : new RegExp(`(:[ \\t]*)${escaped(word.type)}(?=[ \\t]*(?:[[=,;\\n\\r]|$))`, 'gu')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
