import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { withBuildLock } from './buildLock.js'
import { compressPage } from './compressPage.js'

const root = join(import.meta.dirname, '../..')

const SETTINGS = ['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json']

/** What is built, from what, and how. */
const BUILDS = {
  server: { inputs: ['server', 'src/domain', 'src/document'], args: ['build', '--ssr'] },
  page: { inputs: ['src', 'public'], args: ['build'] },
}

/**
 * Builds those parts of `dist` whose sources changed since they were built. Says nothing on standard output. Gives a
 * sentence for the person where a build fails.
 * @param {readonly ('server' | 'page')[]} parts
 * @param {boolean} talks Say on standard error what is being built.
 * @returns {Promise<string | undefined>}
 */
export async function freshBuild(parts, talks) {
  if ((await staleOf(parts)).length === 0) return undefined
  return withBuildLock(join(root, 'dist'), async () => {
    for (const { part, sources } of await staleOf(parts)) {
      if (talks) process.stderr.write(`Building the ${part} …\n`)
      const output = await vite(BUILDS[part].args)
      if (output !== undefined) {
        process.stderr.write(output)
        return `the ${part} could not be built; after a change of versions, npm install may help`
      }
      if (part === 'page') await compressPage(join(root, 'dist/page/assets'))
      await writeFile(stampOf(part), sources)
    }
    return undefined
  })
}

const stampOf = (part) => join(root, 'dist', part, '.sources')

/** Contents decide, for times change with every checkout; they are read only where sizes or times are not as they were. */
async function staleOf(parts) {
  const stale = []
  for (const part of parts) {
    const paths = [...SETTINGS, ...BUILDS[part].inputs.flatMap(filesBelow)].sort()
    const [seenThen, contentThen] = (await readFile(stampOf(part), 'utf8').catch(() => '')).split('\n')
    const seen = hashOf(paths, lookOf)
    if (seen === seenThen) continue
    const content = hashOf(paths, contentOf)
    const sources = `${seen}\n${content}`
    if (content === contentThen) await restamp(part, sources)
    else stale.push({ part, sources })
  }
  return stale
}

const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Spares the next start the reading of contents. An installation that may not be written to starts without. */
async function restamp(part, sources) {
  try {
    await writeFile(stampOf(part), sources)
  } catch (error) {
    if (!READ_ONLY.has(error.code)) throw error
  }
}

function hashOf(paths, look) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const found = look(join(root, path))
    hash.update(`${path}\n${found.length}\n`).update(found)
  }
  return hash.digest('hex')
}

const contentOf = (path) => (existsSync(path) ? readFileSync(path) : '')

/** Changes whenever the content does. */
function lookOf(path) {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return [size, mtimeMs, ctimeMs, ino].join()
}

function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
}

/** Runs Vite; gives what it said where it failed. */
function vite(args) {
  const bin = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args, '--logLevel', 'error'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', (error) => resolve(`${error.message}\n`))
    child.on('close', (code) => resolve(code === 0 ? undefined : output))
  })
}
