/** Below these the next folder bears a name from the wall; so do the files of a shared kernel. */
const CONTEXTS = 'src/contexts/'
const SHARED_KERNEL = 'src/shared-kernel/'

/**
 * What a path of the project says when the names on the wall are left out, so that a file is known again under another
 * name: `src/contexts/sales/domain/order/order.test.ts` is `src/contexts/* /domain/* /*.test.ts` (without the spaces). A
 * path that holds no such name is its own place.
 */
export function placeOf(path: string): string {
  const root = [CONTEXTS, SHARED_KERNEL].find((folder) => path.startsWith(folder))
  if (!root) return path
  const [, ...folders] = path.slice(root.length).split('/')
  const file = folders.pop()
  if (file === undefined) return path
  const dot = file.indexOf('.')
  const [stem, ending] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot)]
  const last = folders.at(-1)
  if (last === undefined) return `${root}*/${root === SHARED_KERNEL ? `*${ending}` : file}`
  const isNamedAlike = stem === last || stem.startsWith(`${last}-`)
  const named = isNamedAlike ? `${[...folders.slice(0, -1), '*'].join('/')}/*${stem.slice(last.length)}` : undefined
  return `${root}*/${named ?? `${folders.join('/')}/*`}${ending}`
}
