import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ExportFile } from '../../../../src/domain/export/ExportTarget.ts'
import { hashText } from '../../../../src/domain/export/hashText.ts'
import { MANIFEST_PATH, type Owner, withManifest } from '../../../../src/domain/export/manifest.ts'
import { pathsToLookAt, pathsToRead } from '../../../../src/domain/export/writing/planWrite.ts'
import type { WritePlan } from '../../../../src/domain/export/writing/WritePlan.ts'
import { MemoryFolder } from '../../../support/project/MemoryFolder.ts'

const lines = (...texts: readonly string[]) => `${texts.join('\n')}\n`

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function project(files: Readonly<Record<string, readonly [Owner, string]>>): readonly ExportFile[] {
  return withManifest(Object.entries(files).map(([path, [owner, text]]) => ({ path, owner, text, notes: ['n1'] })))
}

const first = project({
  'order.gen.ts': ['tool', lines('one')],
  'order.ts': ['person', lines('import', '', 'class Order {', '}')],
})
const second = project({
  'order.gen.ts': ['tool', lines('two')],
  'order.ts': ['person', lines('import', 'import more', '', 'class Order {', '}')],
})

const FIRST = ['order.gen.ts', 'order.ts']

function exported(): MemoryFolder {
  const folder = new MemoryFolder()
  folder.export(first)
  return folder
}

const NOTHING: WritePlan = {
  ...{
    writes: [],
    removals: [],
    moves: [],
    merged: [],
    conflicts: [],
    edited: [],
    rewritten: [],
    orphans: [],
    needed: [],
  },
  ...{ strays: [], staleImports: [], isRecordBroken: false },
}

describe('planWrite', () => {
  it('writes everything into an empty folder', () => {
    const plan = new MemoryFolder().export(first)
    expect(plan.writes).toEqual([...first].sort((a, b) => (a.path < b.path ? -1 : 1)))
    expect(plan).toMatchObject({ removals: [], moves: [], conflicts: [], edited: [], orphans: [] })
  })

  it('writes nothing where nothing changed', () => {
    expect(exported().export(first)).toEqual(NOTHING)
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
    expect(folder.export(second)).toEqual({ ...NOTHING, edited: ['order.gen.ts'] })
  })

  it('rewrites an edited tool-owned file by force, and merges a person-owned one all the same', () => {
    const folder = exported()
    folder.files.set('order.gen.ts', lines('mine'))
    folder.files.set('order.ts', lines('import', '', 'class Order {', '  mine() {}', '}'))
    expect(folder.export(second, { force: true })).toMatchObject({
      ...{ conflicts: [], edited: [], rewritten: ['order.gen.ts'] },
    })
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
    folder.files.set('order.ts', lines('import', '', 'class Mine {', '}'))
    const third = project({
      'order.gen.ts': ['tool', lines('one')],
      'order.ts': ['person', lines('import', '', 'class Purchase {', '}')],
    })
    expect(folder.export(third).conflicts).toEqual(['order.ts'])
    const marked = folder.files.get('order.ts') ?? ''
    expect(marked).toMatch(/<<<<<<< yours\nclass Mine {\n[\s\S]*=======\nclass Purchase {\n>>>>>>> generated now/)

    expect(folder.export(third)).toMatchObject({ writes: [], conflicts: ['order.ts'] })
    expect(folder.files.get('order.ts')).toBe(marked)

    const fourth = project({
      'order.gen.ts': ['tool', lines('one')],
      'order.ts': ['person', lines('import', 'import more', '', 'class Purchase {', '}')],
    })
    expect(folder.export(fourth).conflicts).toEqual(['order.ts'])
    expect(folder.files.get('order.ts')).toBe(marked)

    folder.files.set('order.ts', lines('import', '', 'class MyPurchase {', '}'))
    expect(folder.export(fourth).conflicts).toEqual([])
    expect(folder.files.get('order.ts')).toBe(lines('import', 'import more', '', 'class MyPurchase {', '}'))
    expect(folder.export(fourth)).toEqual(NOTHING)
  })

  it('never overwrites a file that was there before the first export', () => {
    const folder = new MemoryFolder()
    folder.files.set('order.ts', lines('my own'))
    expect(folder.export(first).conflicts).toEqual(['order.ts'])
    expect(folder.files.get('order.ts')).toContain('my own')

    folder.files.delete(MANIFEST_PATH)
    folder.files.set('order.gen.ts', lines('my own'))
    expect(folder.export(first).edited).toEqual(['order.gen.ts'])
    expect(folder.files.get('order.gen.ts')).toBe(lines('my own'))
  })

  it('removes what the wall gives no longer, and keeps and reports what a person wrote in, each time', () => {
    const none = project({ 'README.md': ['person', lines('# Empty')] })
    const untouched = exported()
    expect(untouched.export(none)).toMatchObject({ orphans: [], removals: ['.wallstorm/base/order.ts', ...FIRST] })
    expect([...untouched.files.keys()].sort()).toEqual(none.map(({ path }) => path).sort())

    const folder = exported()
    for (const path of FIRST) folder.files.set(path, lines('mine'))
    expect(folder.export(none)).toMatchObject({ orphans: FIRST, removals: [], edited: [] })
    expect(folder.text('order.ts')).toBe(lines('mine'))
    expect(folder.export(none)).toEqual({ ...NOTHING, orphans: FIRST })

    folder.files.set('order.gen.ts', lines('one'))
    expect(folder.export(none)).toMatchObject({ orphans: ['order.ts'], removals: ['order.gen.ts'] })
  })

  it('goes on with an orphan where its sticky comes back', () => {
    const folder = exported()
    folder.edit('order.ts', (text) => text.replace('{\n', '{\n  mine() {}\n'))
    folder.export(project({ 'README.md': ['person', lines('# Empty')] }))
    expect(folder.export(second).conflicts).toEqual([])
    expect(folder.text('order.ts')).toBe(lines('import', 'import more', '', 'class Order {', '  mine() {}', '}'))
  })

  it('keeps nothing for an orphan that leads to a file which moved, and reports its import', () => {
    const at = (name: string) => `src/contexts/sales/domain/${name}/${name}`
    const order = (name: string, notes: readonly string[]) => [
      { path: `${at(name)}.ts`, owner: 'person' as const, notes, text: `export class ${name} {}\n` },
      { path: `${at(name)}.gen.ts`, owner: 'tool' as const, notes, text: `import './${name}.ts'\n` },
    ]
    const test = { path: 'src/contexts/sales/application/sales.test.ts', owner: 'person', notes: ['c1'] } as const
    const folder = new MemoryFolder()
    folder.export(
      withManifest([...order('order', ['a1']), { ...test, text: "import '../domain/order/order.gen.ts'\n" }]),
    )
    folder.edit(test.path, (text) => `${text}// mine\n`)
    const plan = folder.export(withManifest(order('purchase', ['a1'])))
    expect(plan).toMatchObject({ orphans: [test.path], needed: [] })
    expect(plan.removals).toContain(`${at('order')}.gen.ts`)
    expect(plan.staleImports).toMatchObject([{ path: test.path, line: 1, missing: `${at('order')}.gen.ts` }])
  })

  it('finds a test that a person moved by the name it had, though its sticky has another one', () => {
    const test = (name: string) => {
      const path = `src/contexts/${name}/application/${name}.test.ts`
      return withManifest([{ path, owner: 'person', notes: ['c1'], text: `describe('${name}')\n` }])
    }
    const folder = new MemoryFolder()
    folder.export(test('sales'))
    folder.files.delete('src/contexts/sales/application/sales.test.ts')
    folder.files.set('src/tests/sales.test.ts', '// mine\n')
    const strays = [{ path: 'src/contexts/trade/application/trade.test.ts', at: 'src/tests/sales.test.ts' }]
    expect(folder.export(test('trade')).strays).toEqual(strays)
  })

  it('keeps what an orphan imports, and no longer than the orphan', () => {
    const folder = new MemoryFolder()
    folder.export(
      project({
        'a/order.ts': ['person', "export * from './order.gen.ts'\n"],
        'a/order.gen.ts': ['tool', "import { id } from '../id.gen.ts'\n"],
        'a/order.gen.test.ts': ['tool', "import './order.gen.ts'\n"],
        'id.gen.ts': ['tool', 'export const id = 1\n'],
      }),
    )
    folder.edit('a/order.ts', (text) => `${text}// mine\n`)
    const none = project({ 'README.md': ['person', lines('# Empty')] })
    const plan = folder.export(none)
    expect(plan).toMatchObject({ orphans: ['a/order.ts'], needed: ['a/order.gen.ts', 'id.gen.ts'] })
    expect(plan.removals).toEqual(['a/order.gen.test.ts'])
    expect(folder.export(none)).toEqual({ ...NOTHING, orphans: ['a/order.ts'], needed: plan.needed })

    folder.files.delete('a/order.ts')
    folder.export(none)
    expect([...folder.files.keys()].sort()).toEqual(none.map(({ path }) => path).sort())
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

  it('goes on with an export of 0.1.0, whose manifest recorded SHA-256', () => {
    const folder = exported()
    const manifest = folder.files.get(MANIFEST_PATH) ?? ''
    const earlier = first.reduce((text, file) => text.replaceAll(hashText(file.text), sha256(file.text)), manifest)
    expect(earlier.match(/"hash":"[0-9a-f]{64}"/g)).toHaveLength(2)
    folder.files.set(MANIFEST_PATH, earlier)
    expect(folder.export(second)).toMatchObject({ conflicts: [], edited: [] })
    expect(folder.files.get(MANIFEST_PATH)).toBe(second.find(({ path }) => path === MANIFEST_PATH)?.text)

    folder.files.set(MANIFEST_PATH, earlier)
    folder.files.set('order.gen.ts', lines('mine'))
    expect(folder.export(second).edited).toEqual(['order.gen.ts'])
  })

  it('overwrites plainly where the target keeps no manifest', () => {
    const folder = new MemoryFolder()
    folder.files.set('map.md', lines('old'))
    expect(folder.export([{ path: 'map.md', text: lines('new') }]).writes).toEqual([
      { path: 'map.md', text: lines('new') },
    ])
  })

  it('reads nothing outside the folder, whatever a manifest says', () => {
    const entry = { owner: 'tool', notes: [], hash: '' }
    const lies = [
      '../secret',
      '/etc/hosts',
      'C:\\boot',
      'a/../../b',
      '.git/config',
      'node_modules/x/index',
      '.wallstorm/x',
    ]
    const files = Object.fromEntries([...lies, 'fine.md'].map((path) => [path, entry]))
    const base = '.wallstorm/base/fine.md'
    expect(pathsToRead([], JSON.stringify({ files }))).toEqual([base, MANIFEST_PATH, 'fine.md'])
    expect(pathsToRead([], 'not json')).toEqual([MANIFEST_PATH])
    expect(pathsToLookAt(first, ['.wallstorm/moving/x', 'a.png', 'mine.ts'])).toEqual([
      '.wallstorm/moving/x',
      'mine.ts',
    ])
    expect(pathsToLookAt([], ['mine.ts'])).toEqual([])
  })
})
