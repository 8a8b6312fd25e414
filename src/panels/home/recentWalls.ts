import * as z from 'zod/mini'
import { ROLES, type Role } from '../../session/Session.ts'

const schema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    /** With its capability: `/b/<id>#<capability>`. */
    link: z.string().check(z.startsWith('/b/')),
    /** What the link may do; null once the server refused it. Older entries do not say. */
    role: z.optional(z.nullable(z.enum(ROLES))),
    /** Milliseconds since 1970. */
    openedAt: z.number(),
  }),
)

export type RecentWall = z.infer<typeof schema>[number]

/** A wall that just opened, by this link. */
interface OpenedWall extends RecentWall {
  readonly role: Role
}

const STORAGE_KEY = 'wallstorm.recent'
const MOST = 24

/** Walls opened on this device, the last one first; nothing where the storage holds anything else. */
export function recentWalls(storage: Storage | null): readonly RecentWall[] {
  try {
    return schema.parse(JSON.parse(storage?.getItem(STORAGE_KEY) ?? '[]'))
  } catch {
    return []
  }
}

/**
 * Puts the wall first, by the link that may do more: the earlier one stays where it is the stronger, or may be, as it is kept
 * nowhere else. The oldest wall goes where there are too many.
 */
export function rememberWall(storage: Storage | null, opened: OpenedWall): void {
  const walls = recentWalls(storage)
  const earlier = walls.find(({ id }) => id === opened.id)
  const { title, openedAt } = opened
  const wall = earlier && isStronger(earlier, opened) ? { ...earlier, title, openedAt } : opened
  store(storage, [wall, ...walls.filter(({ id }) => id !== opened.id)].slice(0, MOST))
}

/** The link opens the wall no more; the next one that does takes its place. */
export function markRefused(storage: Storage | null, link: string): void {
  store(
    storage,
    recentWalls(storage).map((wall) => (wall.link === link ? { ...wall, role: null } : wall)),
  )
}

export function forgetWall(storage: Storage | null, id: string): void {
  store(
    storage,
    recentWalls(storage).filter((wall) => wall.id !== id),
  )
}

/** A link whose role was never said may be a facilitator's. */
function isStronger({ link, role = 'facilitate' }: RecentWall, opened: OpenedWall): boolean {
  return role !== null && link !== opened.link && ROLES.indexOf(role) < ROLES.indexOf(opened.role)
}

/** A full or forbidden storage only costs the list. */
function store(storage: Storage | null, walls: readonly RecentWall[]): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(walls))
  } catch {}
}
