import type { NoteKind } from '../notation/kinds.ts'
import type { LinkKind } from '../notation/links.ts'

/** Whom a role may find by position, and under which conditions. */
export interface Partners {
  readonly kinds: readonly NoteKind[]
  readonly sameContext: boolean
  /** Kinds that must not stand between the two. */
  readonly blockedBy: readonly NoteKind[]
}

/** A question each note of one kind asks: who is my …? Answered by drawn links, else by position. */
export interface Role {
  readonly name: RoleName
  readonly seeker: NoteKind
  readonly linkKind: LinkKind
  /** Which end of the link the seeker is. */
  readonly seekerIs: 'from' | 'to'
  /** Along the row to one side, or around: touching, else near. */
  readonly look: 'left' | 'right' | 'around'
  readonly partners: readonly Partners[]
}

export type RoleName =
  | 'target'
  | 'source'
  | 'trigger'
  | 'issue'
  | 'clock'
  | 'feed'
  | 'initiate'
  | 'inform'
  | 'constrain'

const STRIP: readonly NoteKind[] = ['command', 'aggregate', 'event']
const FLOW: readonly NoteKind[] = ['command', 'aggregate', 'event', 'policy']

const home = (...kinds: NoteKind[]): Partners => ({ kinds, sameContext: true, blockedBy: STRIP })
const anywhere = (...kinds: NoteKind[]): Partners => ({ kinds, sameContext: false, blockedBy: FLOW })
const around = (...kinds: NoteKind[]): Partners => ({ kinds, sameContext: false, blockedBy: [] })

/** Rules 4 and 5 as a table: who looks where for whom (design §5). */
export const ROLES: readonly Role[] = [
  {
    name: 'target',
    seeker: 'command',
    linkKind: 'targets',
    seekerIs: 'from',
    look: 'right',
    partners: [home('aggregate', 'system')],
  },
  {
    name: 'source',
    seeker: 'event',
    linkKind: 'yields',
    seekerIs: 'to',
    look: 'left',
    partners: [home('aggregate', 'system'), anywhere('time')],
  },
  {
    name: 'trigger',
    seeker: 'policy',
    linkKind: 'triggers',
    seekerIs: 'to',
    look: 'left',
    partners: [anywhere('event', 'time')],
  },
  {
    name: 'issue',
    seeker: 'policy',
    linkKind: 'issues',
    seekerIs: 'from',
    look: 'right',
    partners: [anywhere('command')],
  },
  {
    name: 'clock',
    seeker: 'command',
    linkKind: 'triggers',
    seekerIs: 'to',
    look: 'left',
    partners: [anywhere('time')],
  },
  {
    name: 'feed',
    seeker: 'read-model',
    linkKind: 'feeds',
    seekerIs: 'to',
    look: 'left',
    partners: [anywhere('event')],
  },
  {
    name: 'initiate',
    seeker: 'actor',
    linkKind: 'initiates',
    seekerIs: 'from',
    look: 'around',
    partners: [around('command')],
  },
  {
    name: 'inform',
    seeker: 'read-model',
    linkKind: 'informs',
    seekerIs: 'from',
    look: 'around',
    partners: [around('command')],
  },
  {
    name: 'constrain',
    seeker: 'constraint',
    linkKind: 'constrains',
    seekerIs: 'from',
    look: 'around',
    partners: [around('aggregate', 'command')],
  },
]

export function roleNamed(name: RoleName): Role {
  const role = ROLES.find((entry) => entry.name === name)
  if (!role) throw new RangeError(`no such role: ${name}`)
  return role
}

/** Kinds that a role may find by position. */
export function partnerKinds(role: Role): readonly NoteKind[] {
  return role.partners.flatMap(({ kinds }) => kinds)
}
