import type { Id } from '../../../../board/Board.ts'
import { Scope } from '../../text/Scope.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { sameValue } from '../flow/sameValue.ts'
import type { ValueType } from '../ValueType.ts'

/** What two contexts are to share: for each of them its value types by key, as they are in the folder of both. */
export interface SharedKernelDraft {
  /** `src/shared-kernel/ordering-loyalty` */
  readonly folder: string
  readonly contexts: readonly [Id, Id]
  readonly values: ReadonlyMap<string, ValueType>
}

/** The value types that two contexts would otherwise have a copy of each. A type belongs to one shared kernel at most. */
export function planSharedKernels(
  drafts: readonly ContextDraft[],
  pairs: readonly (readonly [Id, Id])[],
): readonly SharedKernelDraft[] {
  const draftOf = new Map(drafts.map((draft) => [draft.element.id, draft]))
  const folders = new Scope()
  const claimed = new Set<ValueType>()
  return pairs.flatMap(([a, b]): readonly SharedKernelDraft[] => {
    const [one, other] = [draftOf.get(a), draftOf.get(b)]
    if (!one || !other) return []
    const folder = `src/shared-kernel/${folders.take([one, other].map(kebabOf).join('-'))}`
    const common = [...one.values.keyed].flatMap(([key, mine]) => {
      const theirs = other.values.keyed.get(key)
      const isFree = theirs && !claimed.has(mine) && !claimed.has(theirs)
      return isFree && sameValue(mine, theirs) && sameNames(mine, theirs) ? [{ key, mine, theirs }] : []
    })
    const types = new Set(common.map(({ mine }) => mine))
    const whole = common.filter(({ mine }) => partsOf(mine, one).every((part) => types.has(part)))
    for (const { mine, theirs } of whole) claimed.add(mine).add(theirs)
    const values = new Map(whole.map(({ key, mine, theirs }) => [key, movedTo(folder, mine, theirs)]))
    return [{ folder, contexts: [a, b], values }]
  })
}

function kebabOf({ folder }: ContextDraft): string {
  return folder.slice(folder.lastIndexOf('/') + 1)
}

function sameNames(a: ValueType, b: ValueType): boolean {
  return a.factory?.name === b.factory?.name && a.sample?.name === b.sample?.name
}

/** The types, beside those of the kernel, that a value object is made of. */
function partsOf(type: ValueType, { values }: ContextDraft): readonly ValueType[] {
  const fields = type.definition?.fields ?? []
  return fields.map((field) => values.of(field, type.name)).filter((part) => part.factory && values.has(part))
}

function movedTo(folder: string, mine: ValueType, theirs: ValueType): ValueType {
  const file = mine.type?.from.slice(mine.type.from.lastIndexOf('/') + 1) ?? ''
  const from = `${folder}/${file}`
  const { type, factory, sample, definition } = mine
  const notes = [...new Set([...(definition?.notes ?? []), ...(theirs.definition?.notes ?? [])])].sort()
  return {
    ...mine,
    ...(type ? { type: { ...type, from } } : {}),
    ...(factory ? { factory: { ...factory, from } } : {}),
    ...(sample ? { sample: { ...sample, from } } : {}),
    ...(definition ? { definition: { ...definition, notes } } : {}),
  }
}
