import { describe, expect, it } from 'vitest'
import type { ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { MANIFEST_PATH, type Owner, withManifest } from '../../../../src/domain/export/manifest.ts'
import { pathsToRead, planWrite, type WritePlan } from '../../../../src/domain/export/writing/planWrite.ts'

const lines = (...texts: readonly string[]) => `${texts.join('\n')}\n`

function project(files: Readonly<Record<string, readonly [Owner, string]>>): readonly ExportFile[] {
  return withManifest(Object.entries(files).map(([path, [owner, text]]) => ({ path, owner, text, notes: ['n1'] })))
}

/** A folder in memory, so that the tests see what a person would find in it. */
class Folder {
  readonly files = new Map<string, string>()

  export(generated: readonly ExportFile[], options = { force: false }): WritePlan {
    const paths = pathsToRead(generated, this.files.get(MANIFEST_PATH))
    const known = new Map([...this.files].filter(([path]) => paths.includes(path)))
    const plan = planWrite(known, generated, options)
    for (const { path, text } of plan.writes) this.files.set(path, text)
    return plan
  }
}

const first = project({
  'order.gen.ts': ['tool', lines('one')],
  'order.ts': ['person', lines('import', '', 'class Order {', '}')],
})
const second = project({
  'order.gen.ts': ['tool', lines('two')],
  'order.ts': ['person', lines('import', 'import more', '', 'class Order {', '}')],
})

function exported(): Folder {
  const folder = new Folder()
  folder.export(first)
  return folder
}

describe('planWrite', () => {
  it('writes everything into an empty folder', () => {
    const plan = new Folder().export(first)
    expect(plan.writes).toEqual([...first].sort((a, b) => (a.path < b.path ? -1 : 1)))
    expect(plan).toMatchObject({ conflicts: [], edited: [], orphans: [] })
  })

  it('writes nothing where nothing changed', () => {
    expect(exported().export(first)).toEqual({ writes: [], conflicts: [], edited: [], orphans: [] })
  })

  it('rewrites untouched files of both owners', () => {
    const folder = exported()
    expect(folder.export(second)).toMatchObject({ conflicts: [], edited: [] })
    expect(Object.fromEntries(folder.files)).toEqual(Object.fromEntries(second.map(({ path, text }) => [path, text])))
  })

  it('writes a deleted file again', () => {
    const folder = exported()
    folder.files.delete('order.gen.ts')
    folder.files.delete('order.ts')
    expect(folder.export(first).writes.map(({ path }) => path)).toEqual(['order.gen.ts', 'order.ts'])
  })

  it('stops before it writes anything where a tool-owned file was edited', () => {
    const folder = exported()
    folder.files.set('order.gen.ts', lines('mine'))
    folder.files.delete('order.ts')
    expect(folder.export(second)).toEqual({ writes: [], conflicts: [], edited: ['order.gen.ts'], orphans: [] })
  })

  it('rewrites an edited tool-owned file by force, and merges a person-owned one all the same', () => {
    const folder = exported()
    folder.files.set('order.gen.ts', lines('mine'))
    folder.files.set('order.ts', lines('import', '', 'class Order {', '  mine() {}', '}'))
    expect(folder.export(second, { force: true })).toMatchObject({ conflicts: [], edited: [] })
    expect(folder.files.get('order.gen.ts')).toBe(lines('two'))
    expect(folder.files.get('order.ts')).toBe(lines('import', 'import more', '', 'class Order {', '  mine() {}', '}'))
  })

  it('takes a tool-owned file that already reads as generated now', () => {
    const folder = exported()
    folder.files.set('order.gen.ts', lines('two'))
    expect(folder.export(second).edited).toEqual([])
  })

  it('merges what a person wrote with what the wall changed', () => {
    const folder = exported()
    folder.files.set('order.ts', lines('import', '', 'class Order {', '  mine() {}', '}'))
    expect(folder.export(second).conflicts).toEqual([])
    expect(folder.files.get('order.ts')).toBe(lines('import', 'import more', '', 'class Order {', '  mine() {}', '}'))
    expect(folder.export(second).writes).toEqual([])
  })

  it('keeps both sides of a conflict between markers, and says so until somebody resolves it', () => {
    const folder = exported()
    folder.files.set('order.ts', lines('import', '', 'class Order { mine }', '}'))
    const third = project({
      'order.gen.ts': ['tool', lines('one')],
      'order.ts': ['person', lines('import', '', 'class Purchase {', '}')],
    })
    expect(folder.export(third).conflicts).toEqual(['order.ts'])
    const marked = folder.files.get('order.ts') ?? ''
    expect(marked).toMatch(
      /<<<<<<< yours\nclass Order { mine }\n[\s\S]*=======\nclass Purchase {\n>>>>>>> generated now/,
    )

    expect(folder.export(third)).toMatchObject({ writes: [], conflicts: ['order.ts'] })
    expect(folder.files.get('order.ts')).toBe(marked)

    folder.files.set('order.ts', lines('import', '', 'class Purchase { mine }', '}'))
    expect(folder.export(third)).toMatchObject({ writes: [], conflicts: [] })
  })

  it('never overwrites a file that was there before the first export', () => {
    const folder = new Folder()
    folder.files.set('order.ts', lines('my own'))
    expect(folder.export(first).conflicts).toEqual(['order.ts'])
    expect(folder.files.get('order.ts')).toContain('my own')

    folder.files.delete(MANIFEST_PATH)
    folder.files.set('order.gen.ts', lines('my own'))
    expect(folder.export(first).edited).toEqual(['order.gen.ts'])
    expect(folder.files.get('order.gen.ts')).toBe(lines('my own'))
  })

  it('keeps and reports files that the wall gives no longer', () => {
    const folder = exported()
    folder.files.set('order.ts', lines('mine'))
    const none = project({ 'README.md': ['person', lines('# Empty')] })
    expect(folder.export(none).orphans).toEqual(['order.gen.ts', 'order.ts'])
    expect(folder.files.get('order.ts')).toBe(lines('mine'))
  })

  it('lets git change line ends', () => {
    const folder = exported()
    for (const path of ['order.gen.ts', 'order.ts']) {
      folder.files.set(path, (folder.files.get(path) ?? '').replaceAll('\n', '\r\n'))
    }
    expect(folder.export(second)).toMatchObject({ conflicts: [], edited: [] })
    folder.files.set(
      'order.ts',
      lines('import', 'import more', '', 'class Order {', 'mine', '}').replaceAll('\n', '\r\n'),
    )
    folder.export(first)
    expect(folder.files.get('order.ts')).toBe('import\r\n\r\nclass Order {\r\nmine\r\n}\r\n')
  })

  it('overwrites plainly where the target keeps no manifest', () => {
    const folder = new Folder()
    folder.files.set('map.md', lines('old'))
    expect(folder.export([{ path: 'map.md', text: lines('new') }]).writes).toEqual([
      { path: 'map.md', text: lines('new') },
    ])
  })

  it('reads nothing outside the folder, whatever a manifest says', () => {
    const entry = { owner: 'tool', notes: [], hash: '' }
    const files = { '../secret': entry, '/etc/hosts': entry, 'C:\\boot': entry, 'fine.ts': entry }
    expect(pathsToRead([], JSON.stringify({ files }))).toEqual([
      '.wallstorm/base/fine.ts',
      '.wallstorm/manifest.json',
      'fine.ts',
    ])
    expect(pathsToRead([], 'not json')).toEqual(['.wallstorm/manifest.json'])
  })
})
