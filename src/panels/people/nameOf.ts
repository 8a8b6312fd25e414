import type { Person } from './usePeople.ts'

export function nameOf({ name }: Pick<Person, 'name'>): string {
  return name || 'Somebody'
}
