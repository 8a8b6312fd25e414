import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandRefusal } from './CommandRefusal.ts'

/** The text of a file; undefined where there is none. Refuses what is not text: written back it would not be the same. */
export async function readIfThere(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw refusalOf(path, error)
  })
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new CommandRefusal(`${path} is not UTF-8 text: save it as that, or move it out of the way`)
  }
}

/** Writes the whole text or leaves the file as it was; makes the folders it needs. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    throw refusalOf(path, error)
  }
}

/** The texts that a folder holds under these paths. */
export async function readFolder(folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const path of paths) {
    const text = await readIfThere(join(folder, path))
    if (text !== undefined) texts.set(path, text)
  }
  return texts
}

/** The same, but for what is no text or cannot be read. */
export async function readAround(folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const path of paths) {
    const text = await readIfThere(join(folder, path)).catch(() => undefined)
    if (text !== undefined) texts.set(path, text)
  }
  return texts
}

/** Removes a file, and the folders that it leaves empty up to the root. */
export async function removeFile(root: string, path: string): Promise<void> {
  try {
    await rm(join(root, path), { force: true })
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if ((await readdir(join(root, folder))).length > 0) return
      await rmdir(join(root, folder))
    }
  } catch (error) {
    if (!isMissing(error)) throw refusalOf(join(root, path), error)
  }
}

/** Folders that hold no work of anybody's. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'dist', 'node_modules'])

/** The files of a folder and of those below, as paths with `/`; none where there is no folder. */
export async function listFolder(root: string, below = ''): Promise<readonly string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw refusalOf(join(root, below), error)
  })
  const paths = entries.map(async (entry): Promise<readonly string[]> => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : await listFolder(root, path)
    return [path]
  })
  return (await Promise.all(paths)).flat()
}

export async function isFolder(path: string): Promise<boolean | undefined> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw refusalOf(path, error)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function refusalOf(path: string, error: unknown): CommandRefusal {
  return new CommandRefusal(`${path}: ${error instanceof Error ? error.message : String(error)}`)
}
