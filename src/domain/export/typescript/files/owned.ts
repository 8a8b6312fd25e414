import type { Id } from '../../../board/Board.ts'
import type { OwnedFile, Owner } from '../../manifest.ts'
import type { CodeFile } from '../text/CodeFile.ts'

/** The first line of a file that a person should not edit. */
export const GENERATED = '// Generated from the wall, and again whenever it changes.'

export function owned({ path, text }: CodeFile, owner: Owner, notes: readonly Id[]): OwnedFile {
  return { path, text, owner, notes: [...new Set(notes)].sort() }
}
