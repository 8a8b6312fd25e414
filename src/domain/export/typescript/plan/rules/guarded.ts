import type { Term } from './Term.ts'

/** A rule over fields that may be absent says nothing while they are. */
export function guarded(terms: readonly Term[], code: string): string {
  const guards = terms.filter(({ optional }) => optional).map(({ guard }) => `${guard} === undefined`)
  return [...guards, code].join(' || ')
}
