import type { Decision } from './decision.ts'

/** Where the roots of one kind are kept: a port, to be adapted to your store. */
export interface Repository<Id, Root> {
  /** The root with this id; one without history where none is stored. */
  get(id: Id): Promise<Root>
  /** Stores its new events. Throws a `ConcurrencyError` where others were stored since the root was loaded. */
  save(root: Root): Promise<void>
}

/** Two people changed one aggregate at once: load it again and decide again. */
export class ConcurrencyError extends Error {
  override readonly name = 'ConcurrencyError'
}

/** Loads a root, lets it decide, stores what happened and tells it on; a rejection does neither. */
export async function change<Id, Root, Event>(
  repository: Repository<Id, Root>,
  id: Id,
  decide: (root: Root) => Decision<Event>,
  tell?: (id: Id, event: NoInfer<Event>) => Promise<void>,
): Promise<Decision<Event>> {
  const root = await repository.get(id)
  const decision = decide(root)
  if (!decision.ok) return decision
  await repository.save(root)
  for (const event of decision.events) await tell?.(id, event)
  return decision
}
