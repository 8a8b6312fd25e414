// Generated from the wall, and again whenever it changes.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { test } from 'node:test'

/** The sources, also when this runs from `dist`. */
const contexts = join(import.meta.dirname, '..', '..', 'src', 'contexts')

/** Folder of the context a file belongs to; undefined outside of every context. */
function contextOf(file: string): string | undefined {
  const [folder = '..'] = relative(contexts, file).split(sep)
  return folder === '..' ? undefined : folder
}

test('a context reaches into another one only through its published language', () => {
  const names = existsSync(contexts) ? readdirSync(contexts, { recursive: true, encoding: 'utf8' }) : []
  const crossings = names
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(contexts, name)
      const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)
      return [...imports].map(([, target = '']) => ({ file, target: resolve(dirname(file), target) }))
    })
    .filter(({ file, target }) => {
      const [from, to] = [contextOf(file), contextOf(target)]
      if (to === undefined || to === from) return false
      return !target.startsWith(join(contexts, to, 'published-language') + sep)
    })
  assert.deepEqual(crossings, [])
})
