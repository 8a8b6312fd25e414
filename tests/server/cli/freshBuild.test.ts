import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { bareEnvironment } from '../../support/bareEnvironment.ts'
import { ROOT } from '../../support/runWallstorm.ts'
import { tempFolder } from '../../support/tempFolder.ts'

const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

/** An installation with the real builder, whose Vite builds nothing but the folder. */
async function installation() {
  const root = await tempFolder()
  const vite = join(root, 'node_modules/vite')
  await mkdir(join(vite, 'bin'), { recursive: true })
  await mkdir(join(root, 'dist/server'), { recursive: true })
  await cp(join(ROOT, 'server/cli'), join(root, 'server/cli'), { recursive: true })
  await writeFile(join(root, 'package.json'), '{ "type": "module" }')
  await writeFile(join(vite, 'package.json'), '{ "name": "vite" }')
  await writeFile(join(vite, 'bin/vite.js'), '')
  return root
}

/** Whoever may read everything and write nothing, as the server in its container. */
const onlyReading = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

async function build(root: string, as: { readonly uid?: number; readonly gid?: number } = {}): Promise<string> {
  const script = `
    import { freshBuild } from ${JSON.stringify(pathToFileURL(join(root, 'server/cli/freshBuild.js')).href)}
    const problem = await freshBuild(['server'], true)
    if (problem) process.stderr.write(problem)`
  const run = promisify(execFile)
  const { stderr } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: bareEnvironment(),
    ...as,
  })
  return stderr
}

describe('freshBuild', () => {
  it('builds what changed, and only that', async () => {
    const root = await installation()
    expect(await build(root)).toBe('Building the server …\n')
    expect(await build(root)).toBe('')
    await writeFile(join(root, 'server/cli/main.ts'), 'export {}')
    expect(await build(root)).toBe('Building the server …\n')
  }, 60_000)

  it('starts from a copy that may not be written to, where every file is new and says the same', async () => {
    const root = await installation()
    await build(root)
    await utimes(join(root, 'package.json'), 1, 1)
    await chmod(root, 0o755)
    await chmod(join(root, 'dist/server/.sources'), 0o444)
    expect(await build(root, onlyReading)).toBe('')
  }, 60_000)
})
