import type { Id } from '../../../board/Board.ts'
import type { OwnedFile, Owner } from '../../manifest.ts'
import { type SymbolNotes, traceSymbols } from '../../traceSymbols.ts'
import type { CodeFile } from '../text/CodeFile.ts'

/** The first line of a file that a person should not edit. */
export const GENERATED = '// Generated from the wall, and again whenever it changes.'

/** `own` names symbols that were made from some of the notes only. */
export function owned(
  { path, text }: CodeFile,
  owner: Owner,
  notes: readonly Id[],
  own: SymbolNotes = new Map(),
): OwnedFile {
  const all = [...new Set(notes)].sort()
  return { path, text, owner, notes: all, symbols: traceSymbols(text, all, own) }
}
