import type { Board, Id } from '../../../board/Board.ts'
import { enumMembers } from '../../../interpretation/sticky-text/Field.ts'
import { type Definition, parseDefinition } from '../../../interpretation/sticky-text/parseDefinition.ts'
import { pascalCase } from '../../../naming/cases.ts'

/** A definition that names the parts of a type, and the sticky that says it. */
export interface TypeDefinition extends Definition {
  readonly notes: readonly Id[]
}

/** By the name of the type. */
export type Definitions = ReadonlyMap<string, TypeDefinition>

/** What definition stickies say of the types that fields name. The first sticky of a term counts. */
export function definitionsOf(stickies: readonly Id[], { notes }: Board): Definitions {
  const all = new Map<string, TypeDefinition>()
  for (const id of stickies) {
    const definition = parseDefinition(notes.get(id)?.text ?? '')
    const name = pascalCase(definition.term)
    if (definition.fields.length > 0 && name !== '' && !all.has(name)) all.set(name, { ...definition, notes: [id] })
  }
  return new Map([...all].filter(([name]) => !isEndless(name, all)))
}

/** Whether a value of the type would have to hold another one of its own type, which nobody can make. */
function isEndless(name: string, all: Definitions): boolean {
  const reached = new Set<string>()
  const open = [name]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const needed = all.get(next)?.fields.filter(({ optional, type }) => !optional && !enumMembers(type)) ?? []
    for (const { type } of needed) {
      const other = pascalCase(type)
      if (other === name) return true
      if (!reached.has(other)) open.push(other)
      reached.add(other)
    }
  }
  return false
}
