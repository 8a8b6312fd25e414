import type { Subdomain } from '../notation/relationships.ts'

/** Paths in a 16 by 16 box: a star for core, a buttressed wall for supporting, a cube for generic. */
export const SUBDOMAIN_ICONS: Readonly<Record<Subdomain, string>> = {
  core: 'M8 0.8 10.1 5.6 15.3 6.1 11.4 9.6 12.5 14.7 8 12 3.5 14.7 4.6 9.6 0.7 6.1 5.9 5.6Z',
  supporting: 'M6 1.5H10V6L14.5 14.5H10V9.5A2 2 0 0 0 6 9.5V14.5H1.5L6 6Z',
  generic: 'M8 0.8 14.4 4.3V11.7L8 15.2 1.6 11.7V4.3ZM3.4 5.3 8 7.9 12.6 5.3 8 2.8Z',
}
