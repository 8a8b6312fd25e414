import { type Id, rectOf } from '../../board/Board.ts'
import type { Operation } from '../../board/operations.ts'
import type { Rect } from '../../geometry/Rect.ts'
import type { FindingCode } from '../../interpretation/findings.ts'
import { newNote, sizeOnWall } from '../../interpretation/fixes/addingNote.ts'
import { fixId } from '../../interpretation/fixes/fixId.ts'
import type { ContextElement } from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import type { LintInput } from '../LintRule.ts'

/** A word of the glossary that is still to be written, at a sticky that uses it. */
export interface Definition {
  readonly word: string
  /** After “=”; empty where people must say. */
  readonly meaning: string
  readonly note: Id
  readonly context: Id
}

/** The words that a context's definitions explain, as keys of names: of “Hold = a seat that nobody else gets” it is “hold”. */
export function definedIn({ loose }: ContextElement): ReadonlySet<string> {
  return new Set(loose.definitions.map(({ name }) => nameKey(name.split('=')[0]?.trim() ?? '')))
}

/** Puts the definitions on the wall, each beside its sticky and in its context. */
export function defining(
  code: FindingCode,
  definitions: readonly Definition[],
  { board, yardstick, room }: LintInput,
): Operation {
  const size = sizeOnWall('definition', yardstick)
  const taken: Rect[] = []
  const notes = definitions.flatMap(({ word, meaning, note, context }) => {
    const sticky = board.notes.get(note)
    if (!sticky) return []
    const place = room.beside(rectOf(sticky), size, context, taken)
    taken.push(place)
    return [newNote(fixId(code, 'definition', note), 'definition', `${word} = ${meaning}`.trim(), place)]
  })
  return { type: 'add-notes', notes }
}
