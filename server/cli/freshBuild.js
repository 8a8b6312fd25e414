import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { withBuildLock } from './buildLock.js'

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
    for (const { part, hash } of await staleOf(parts)) {
      if (talks) process.stderr.write(`Building the ${part} …\n`)
      const output = await vite(BUILDS[part].args)
      if (output !== undefined) {
        process.stderr.write(output)
        return `the ${part} could not be built; after a change of versions, npm install may help`
      }
      await writeFile(stampOf(part), hash)
    }
    return undefined
  })
}

const stampOf = (part) => join(root, 'dist', part, '.sources')

async function staleOf(parts) {
  const now = await Promise.all(parts.map(async (part) => ({ part, hash: await hashOf(BUILDS[part].inputs) })))
  const built = await Promise.all(parts.map((part) => readFile(stampOf(part), 'utf8').catch(() => '')))
  return now.filter(({ hash }, index) => hash !== built[index])
}

/** A hash of paths and contents; times do not count. */
async function hashOf(inputs) {
  const paths = [...SETTINGS, ...(await Promise.all(inputs.map(filesBelow))).flat()].sort()
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = await readFile(join(root, path)).catch(() => Buffer.alloc(0))
    hash.update(`${path}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

async function filesBelow(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
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
