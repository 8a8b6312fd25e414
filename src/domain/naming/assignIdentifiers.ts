import { identifierFor, identifierKey, idSuffix, isLegalIdentifier, isPlaceholder } from './identifierFor.ts'

/** Something of a scope that needs an identifier. */
export interface Nameable {
  /** Its notes (or its frame); the lowest of them stands for it in a tie. At least one. */
  readonly ids: readonly string[]
  /** `event`, `read-model`, `context` … */
  readonly kind: string
  readonly name: string
}

/**
 * One identifier for each entry of a scope, unique without regard to case. A legal name in the registry (id → identifier,
 * `board.names`) comes first and stays whatever else comes and goes: with a registry, deleting one of two equal names never
 * renames the other. Among the rest the lowest id has the plain name, each other one a suffix made of its own id alone, so
 * two runs agree in any order, and a new note renames an old one only where its id is lower.
 */
export function assignIdentifiers<T extends Nameable>(
  scope: Iterable<T>,
  registry: ReadonlyMap<string, string>,
): ReadonlyMap<T, string> {
  const entries = [...scope].map((entry) => ({ entry, ids: [...entry.ids].sort() }))
  entries.sort((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1))

  const assigned = new Map<T, string>()
  const taken = new Set<string>()
  const take = (entry: T, identifier: string): boolean => {
    const key = identifierKey(identifier)
    if (taken.has(key)) return false
    taken.add(key)
    assigned.set(entry, identifier)
    return true
  }

  for (const { entry, ids } of entries) {
    ids.some((id) => {
      const registered = registry.get(id)
      if (registered === undefined || !isLegalIdentifier(registered)) return false
      return !isPlaceholder(registered, entry.kind, id) && take(entry, registered)
    })
  }
  for (const { entry, ids } of entries) {
    if (assigned.has(entry)) continue
    const id = ids[0] ?? ''
    const plain = identifierFor(entry.name, entry.kind, id)
    if (take(entry, plain)) continue
    for (let attempt = 0; !take(entry, `${plain}_${idSuffix(id, attempt)}`); attempt += 1);
  }
  return assigned
}
