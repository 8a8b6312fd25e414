import type { Board } from '../../board/Board.ts'
import type { ContextElement } from '../../interpretation/model.ts'
import type { Field } from '../../interpretation/sticky-text/Field.ts'
import { parseDefinition } from '../../interpretation/sticky-text/parseDefinition.ts'
import { nameKey, stickyBody, stickyName } from '../../interpretation/sticky-text/stickyName.ts'
import { pascalCase } from '../../naming/cases.ts'
import type { DefinedParts } from '../definedParts.ts'
import { ownDefinitions } from '../definitionNotes.ts'

/** What definition stickies say in one context. */
export interface CmlDefinitions {
  /** Of its own types, and of those that stand in no context. */
  readonly parts: DefinedParts
  /** Types with parts that the context's own stickies describe. */
  readonly own: ReadonlySet<string>
  /** Words, by the key of the term. */
  readonly words: ReadonlyMap<string, string>
}

/** Definitions with fields name the parts of a type, those without define their term in words. */
export function cmlDefinitions(
  context: ContextElement,
  parts: DefinedParts,
  { notes }: Pick<Board, 'notes'>,
): CmlDefinitions {
  const own = new Set<string>()
  const words = new Map<string, string>()
  for (const id of ownDefinitions(context)) {
    const text = notes.get(id)?.text ?? ''
    const { term, fields } = parseDefinition(text)
    if (fields.length > 0) own.add(pascalCase(term))
    const [, ...meaning] = stickyName(text).split('=')
    const said = [meaning.join('=').trim(), ...stickyBody(text)].filter((line) => line !== '').join(' ')
    const isInWords = fields.length === 0 && term !== '' && said !== ''
    if (isInWords && !words.has(nameKey(term))) words.set(nameKey(term), said)
  }
  return { parts, own, words }
}

/** A required part that is the term's own id makes it an entity (decision 0021). */
export function isEntity(type: string, parts: readonly Field[]): boolean {
  return parts.some((part) => !part.optional && !part.list && pascalCase(part.type) === `${type}Id`)
}
