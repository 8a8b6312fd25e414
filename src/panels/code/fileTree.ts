/** A folder or a file of the project; a folder's path ends without a slash. */
export interface TreeNode {
  readonly name: string
  readonly path: string
  /** Folders first, then files, each by name; undefined for a file. */
  readonly children?: readonly TreeNode[]
}

/** Folders of paths, outermost first. */
export function fileTree(paths: readonly string[], under = ''): readonly TreeNode[] {
  const folders = new Map<string, string[]>()
  const files: TreeNode[] = []
  for (const path of paths) {
    const rest = path.slice(under.length)
    const slash = rest.indexOf('/')
    if (slash < 0) files.push({ name: rest, path })
    else {
      const folder = rest.slice(0, slash)
      folders.set(folder, [...(folders.get(folder) ?? []), path])
    }
  }
  const byName = (a: TreeNode, b: TreeNode) => a.name.localeCompare(b.name, 'en')
  const open = [...folders].map(([name, inside]): TreeNode => {
    const path = `${under}${name}`
    return { name, path, children: fileTree(inside, `${path}/`) }
  })
  return [...open.sort(byName), ...files.sort(byName)]
}
