/** `src/a/b.ts` seen from `src/c/d.ts` is `../a/b.ts`; a package is itself. */
export function relativePath(path: string, from: string): string {
  if (!from.startsWith('src/')) return from
  let shared = 0
  for (let index = 0; path[index] === from[index] && index < from.length; index += 1) {
    if (path[index] === '/') shared = index + 1
  }
  let up = ''
  for (let slash = path.indexOf('/', shared); slash >= 0; slash = path.indexOf('/', slash + 1)) up += '../'
  return `${up || './'}${from.slice(shared)}`
}
