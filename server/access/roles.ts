/** What a link lets its holder do, from most to least. */
export const ROLES = ['facilitate', 'edit', 'view'] as const
export type Role = (typeof ROLES)[number]

export const mayEdit = (role: Role): boolean => role !== 'view'
