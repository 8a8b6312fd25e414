import type { Board } from '../board/Board.ts'
import type { ContextElement } from '../interpretation/model.ts'
import type { Field } from '../interpretation/sticky-text/Field.ts'
import { parseDefinition } from '../interpretation/sticky-text/parseDefinition.ts'
import { pascalCase } from '../naming/cases.ts'

/** Parts of the types that a context's definition stickies describe, by the type in Pascal case; the first of a term counts. */
export type DefinedParts = ReadonlyMap<string, readonly Field[]>

export function definedParts({ loose }: ContextElement, { notes }: Pick<Board, 'notes'>): DefinedParts {
  const parts = new Map<string, readonly Field[]>()
  for (const id of loose.definitions.flatMap((element) => element.notes)) {
    const { term, fields } = parseDefinition(notes.get(id)?.text ?? '')
    const type = pascalCase(term)
    if (fields.length > 0 && type !== '' && !parts.has(type)) parts.set(type, fields)
  }
  return parts
}
