import * as z from 'zod/mini'

const schema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    /** With its capability: `/b/<id>#<capability>`. */
    link: z.string().check(z.startsWith('/b/')),
    /** Milliseconds since 1970. */
    openedAt: z.number(),
  }),
)

export type RecentWall = z.infer<typeof schema>[number]

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

/** Puts the wall first. Its earlier entry goes; so does the oldest one where there are too many. */
export function rememberWall(storage: Storage | null, wall: RecentWall): void {
  const others = recentWalls(storage).filter(({ id }) => id !== wall.id)
  store(storage, [wall, ...others].slice(0, MOST))
}

export function forgetWall(storage: Storage | null, id: string): void {
  store(
    storage,
    recentWalls(storage).filter((wall) => wall.id !== id),
  )
}

/** A full or forbidden storage only costs the list. */
function store(storage: Storage | null, walls: readonly RecentWall[]): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(walls))
  } catch {}
}
