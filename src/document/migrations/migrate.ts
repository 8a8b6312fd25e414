import type * as Y from 'yjs'
import { boardRoots } from '../boardRoots.ts'

export interface Migration {
  /** The schema version it leads to. */
  readonly version: number
  readonly name: string
  /** Idempotent: two rooms may run it on copies of one document. */
  run(doc: Y.Doc): void
}

/** A document that does not say is of version 1, the first. */
export function schemaVersionOf(doc: Y.Doc): number {
  const version = boardRoots(doc).meta.get('schemaVersion')
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1
}

/**
 * Brings the document up to date, each migration in one transaction with its version. Only the room calls it, on load: two
 * clients migrating at once would both write. Returns the names of those that ran.
 */
export function migrate(doc: Y.Doc, migrations: readonly Migration[]): readonly string[] {
  const due = migrations.filter(({ version }) => version > schemaVersionOf(doc))
  for (const migration of due) {
    doc.transact(() => {
      migration.run(doc)
      boardRoots(doc).meta.set('schemaVersion', migration.version)
    }, 'migration')
  }
  return due.map(({ name }) => name)
}
