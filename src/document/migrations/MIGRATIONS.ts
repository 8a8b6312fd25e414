import type { Migration } from './migrate.ts'

/**
 * Every change of the layout since version 1, oldest first. Append only: a migration that has shipped is never edited, and
 * has a frozen document in `tests/fixtures/documents`.
 */
export const MIGRATIONS: readonly Migration[] = []

/** What this Wallstorm writes and understands. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 1
