/** Which page an address shows. The capability travels in the fragment and never leaves the browser by HTTP. */
export type Route =
  | { readonly page: 'home' }
  | {
      readonly page: 'board'
      readonly boardId: string
      readonly capability: string
      /** The kept moment to look at, where it is not the wall of today. */
      readonly version: string | null
    }
  | { readonly page: 'unknown' }

export function routeOf({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): Route {
  if (pathname === '/') return { page: 'home' }
  const segment = /^\/b\/([^/]+)\/?$/.exec(pathname)?.[1]
  if (segment === undefined) return { page: 'unknown' }
  try {
    const version = new URLSearchParams(search).get('version')
    return { page: 'board', boardId: decodeURIComponent(segment), capability: hash.slice(1), version }
  } catch {
    return { page: 'unknown' }
  }
}
