import type { Board, Id } from '../board/Board.ts'
import type { ContextElement } from '../interpretation/model.ts'
import type { Field } from '../interpretation/sticky-text/Field.ts'
import { parseDefinition } from '../interpretation/sticky-text/parseDefinition.ts'
import { pascalCase } from '../naming/cases.ts'
import { ownDefinitions, sharedDefinitions } from './definitionNotes.ts'
import type { ExportInput } from './ExportTarget.ts'

/** Parts of the types that definition stickies describe, by the type in Pascal case; the first of a term counts. */
export type DefinedParts = ReadonlyMap<string, readonly Field[]>

/** What counts for the fields of each context: its own definitions, else those that stand in no context. */
export function definedParts(input: Pick<ExportInput, 'board' | 'model'>): (context: ContextElement) => DefinedParts {
  const shared = partsOf(sharedDefinitions(input), input.board)
  return (context) => new Map([...shared, ...partsOf(ownDefinitions(context), input.board)])
}

function partsOf(definitions: readonly Id[], { notes }: Pick<Board, 'notes'>): DefinedParts {
  const parts = new Map<string, readonly Field[]>()
  for (const id of definitions) {
    const { term, fields } = parseDefinition(notes.get(id)?.text ?? '')
    const type = pascalCase(term)
    if (fields.length > 0 && type !== '' && !parts.has(type)) parts.set(type, fields)
  }
  return parts
}
