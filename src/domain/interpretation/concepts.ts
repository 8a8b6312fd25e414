import type { Id } from '../board/Board.ts'
import type { NoteKind } from '../notation/kinds.ts'
import type { Sticky } from './Sticky.ts'

/** One element of the model to be: the stickies that say the same in one context, or an arrow that stands for a policy. */
export interface Concept {
  /** Its lowest note; of a policy without a sticky, its lowest link. */
  readonly id: Id
  readonly kind: NoteKind
  /** As on its lowest note. */
  readonly name: string
  readonly nameKey: string
  readonly context: Id
  /** In code-point order of their ids; none for a policy without a sticky. */
  readonly stickies: readonly Sticky[]
}

/** Rule 3: stickies of one kind, with equal names, in one context are one element. An empty name equals none. */
export function gatherConcepts(stickies: readonly Sticky[]): readonly Concept[] {
  const groups = new Map<string, Sticky[]>()
  for (const sticky of stickies) {
    const key = conceptKey(sticky)
    const group = groups.get(key)
    if (group) group.push(sticky)
    else groups.set(key, [sticky])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { id, kind, name, nameKey, context } = first
    return [{ id, kind, name, nameKey, context, stickies: group }]
  })
}

/** Equal for two that are one element. A name has no control characters, so nothing runs together. */
export function conceptKey({
  id,
  kind,
  nameKey,
  context,
}: Pick<Concept, 'id' | 'kind' | 'nameKey' | 'context'>): string {
  return nameKey === '' ? `${kind}\0\0${id}` : `${kind}\0${nameKey}\0${context}`
}
