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

const MOST_ATTEMPTS = 5

/**
 * Loads a root, lets it decide, stores what happened and tells it on; a rejection does neither. Where somebody else was
 * faster, it loads and decides again, at most five times in all; then the `ConcurrencyError` is the caller's.
 */
export async function change<Id, Root, Event>(
  repository: Repository<Id, Root>,
  id: Id,
  decide: (root: Root) => Decision<Event>,
  tell?: (id: Id, event: NoInfer<Event>) => Promise<void>,
): Promise<Decision<Event>> {
  const decision = await decideAndStore(repository, id, decide, MOST_ATTEMPTS)
  if (decision.ok) for (const event of decision.events) await tell?.(id, event)
  return decision
}

async function decideAndStore<Id, Root, Event>(
  repository: Repository<Id, Root>,
  id: Id,
  decide: (root: Root) => Decision<Event>,
  attempts: number,
): Promise<Decision<Event>> {
  const root = await repository.get(id)
  const decision = decide(root)
  if (!decision.ok) return decision
  try {
    await repository.save(root)
  } catch (error) {
    if (!(error instanceof ConcurrencyError) || attempts <= 1) throw error
    return decideAndStore(repository, id, decide, attempts - 1)
  }
  return decision
}
