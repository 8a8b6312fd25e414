import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 150
const LONGEST_BUILD_MS = 300_000

/**
 * Runs `work` while no other process builds. The lock is a file that names its holder; one whose holder is gone counts as
 * none.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBuildLock(folder, work) {
  const lock = join(folder, '.building')
  await mkdir(folder, { recursive: true })
  while (!(await take(lock))) {
    if (!(await isHeld(lock))) await clear(lock)
    else await sleep(POLL_MS)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock) {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Held by a living process, and not for longer than any build takes (its number may be another's by now). */
async function isHeld(lock) {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
  const since = await stat(lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  )
  if (Date.now() - since > LONGEST_BUILD_MS) return false
  return holder === 0 || isAlive(holder)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Moves the dead lock aside first, so that of two processes that found it dead only one removes it. */
async function clear(lock) {
  const aside = `${lock}.${process.pid}`
  await rename(lock, aside).catch(() => {})
  await rm(aside, { force: true })
}
