/** Which page an address shows. The capability travels in the fragment and never leaves the browser by HTTP. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'board'; readonly boardId: string; readonly capability: string }
  | { readonly page: 'unknown' }

export function routeOf({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): Route {
  if (pathname === '/') return { page: 'home' }
  const segment = /^\/b\/([^/]+)\/?$/.exec(pathname)?.[1]
  if (segment === undefined) return { page: 'unknown' }
  try {
    return { page: 'board', boardId: decodeURIComponent(segment), capability: hash.slice(1) }
  } catch {
    return { page: 'unknown' }
  }
}
