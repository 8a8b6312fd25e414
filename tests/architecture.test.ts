import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Room → rooms it may import directly (design §1). What a room may import, it may import through others too. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/main.tsx': ['src/*'],
  'src/pages': ['src/*'],
  'src/domain/geometry': [],
  'src/domain/notation': ['src/domain/geometry'],
  'src/domain/board': ['src/domain/geometry', 'src/domain/notation'],
  'src/domain/interpretation': ['src/domain/board', 'src/domain/notation', 'src/domain/naming'],
  'src/domain/lint': ['src/domain/board', 'src/domain/interpretation'],
  'src/domain/context-map': ['src/domain/interpretation'],
  'src/domain/naming': [],
  'src/domain/cml': ['src/domain/naming'],
  'src/domain/import': ['src/domain/board', 'src/domain/cml'],
  'src/domain/discovery': ['src/domain/board', 'src/domain/interpretation'],
  'src/domain/look': ['src/domain/board', 'src/domain/notation'],
  'src/domain/export': ['src/domain/look', 'src/domain/interpretation', 'src/domain/context-map', 'src/domain/naming'],
  'src/document': ['src/domain/*'],
  'src/session': ['src/document', 'src/domain/*'],
  'src/workspace': ['src/domain/*'],
  'src/tools': ['src/domain/*', 'src/workspace'],
  'src/canvas': ['src/domain/*', 'src/document', 'src/session', 'src/workspace', 'src/tools', 'src/ui'],
  'src/panels': ['src/domain/*', 'src/document', 'src/session', 'src/workspace', 'src/ui'],
  'src/ui': [],
  'server/main.ts': ['server/*', 'src/domain/*', 'src/document'],
  'server/config.ts': [],
  'server/rooms': ['src/domain/*', 'src/document', 'server/storage', 'server/cluster', 'server/access'],
  'server/access': ['src/domain/*', 'server/storage'],
  'server/storage': [],
  'server/cluster': [],
  'server/http': ['server/rooms', 'server/access', 'src/domain/*'],
  'server/cli': ['src/domain/*', 'src/document', 'server/storage', 'server/main.ts'],
}

/** Packages that only these rooms may import. */
const PACKAGE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  yjs: ['src/document', 'src/session', 'server/rooms', 'server/cli', 'server/http'],
  konva: ['src/canvas'],
  'react-konva': ['src/canvas'],
  react: ['src/canvas', 'src/panels', 'src/ui', 'src/pages', 'src/main.tsx'],
  'react-dom': ['src/canvas', 'src/panels', 'src/ui', 'src/main.tsx'],
  ws: ['server/rooms', 'server/http', 'server/main.ts'],
  'classic-level': ['server/storage'],
}

/** Rooms whose folders must not import each other. */
const SIBLINGS_APART = ['src/tools', 'src/panels', 'src/domain/export']

interface Import {
  readonly from: string
  readonly to: string
}

const files = ['src', 'server'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
)

const imports: readonly Import[] = files.flatMap((from) =>
  ts.preProcessFile(readFileSync(join(root, from), 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.')
      ? relative(root, resolve(root, dirname(from), fileName.replace(/\?.*$/, ''))).replaceAll('\\', '/')
      : fileName,
  })),
)

const isLocal = (path: string) => path.startsWith('src/') || path.startsWith('server/')

function roomOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]
}

function allowedRooms(room: string): ReadonlySet<string> {
  const allowed = new Set<string>()
  const visit = (name: string) => {
    const matching = name.endsWith('*')
      ? Object.keys(MAY_IMPORT).filter((other) => other.startsWith(name.slice(0, -1)))
      : [name]
    for (const next of matching) {
      if (allowed.has(next)) continue
      allowed.add(next)
      for (const further of MAY_IMPORT[next] ?? []) visit(further)
    }
  }
  visit(room)
  return allowed
}

describe('the house', () => {
  it('has a room for every source file', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([])
  })

  it('lets a room import only what the table allows', () => {
    const wrong = imports.filter(({ from, to }) => {
      const room = roomOf(from)
      const target = isLocal(to) ? roomOf(to) : undefined
      return room && target && !allowedRooms(room).has(target)
    })
    expect(wrong).toEqual([])
  })

  it('keeps each engine in its rooms', () => {
    const wrong = imports.filter(({ from, to }) => {
      const name = Object.keys(PACKAGE_ROOMS).find((pkg) => to === pkg || to.startsWith(`${pkg}/`))
      return name && !isLocal(to) && !PACKAGE_ROOMS[name]?.includes(roomOf(from) ?? '')
    })
    expect(wrong).toEqual([])
  })

  it('keeps siblings apart', () => {
    const childOf = (room: string, path: string) =>
      path.startsWith(`${room}/`) && path.slice(room.length + 1).includes('/')
        ? path.slice(room.length + 1).split('/')[0]
        : undefined
    const wrong = imports.filter(({ from, to }) =>
      SIBLINGS_APART.some((room) => {
        const [a, b] = [childOf(room, from), childOf(room, to)]
        return a && b && a !== b
      }),
    )
    expect(wrong).toEqual([])
  })

  it('has no import cycle', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of imports) if (isLocal(to)) next.set(from, [...(next.get(from) ?? []), to])
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      for (const to of next.get(file) ?? []) visit(to, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})
