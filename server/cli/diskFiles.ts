import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandRefusal } from './CommandRefusal.ts'

/** The text of a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw refusalOf(path, error)
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
