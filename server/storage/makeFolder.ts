import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes the folder and those above it. Node's recursive mkdir never comes back from places like /proc. */
export async function makeFolder(path: string): Promise<void> {
  const problem = await tryMake(path)
  if (problem === 'ENOENT' && dirname(path) !== path) {
    await makeFolder(dirname(path))
    await mkdir(path)
  }
}

async function tryMake(path: string): Promise<'ENOENT' | null> {
  try {
    await mkdir(path)
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST') return null
    if (code === 'ENOENT') return code
    throw error
  }
}
