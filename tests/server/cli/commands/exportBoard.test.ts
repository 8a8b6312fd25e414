import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXPORT_TARGETS } from '../../../../src/domain/export/registry.ts'
import { callWallstorm } from '../../../support/callWallstorm.ts'
import { ROOT } from '../../../support/runWallstorm.ts'
import { shuffledBoardFile } from '../../../support/shuffledBoardFile.ts'
import { tempFolder } from '../../../support/tempFolder.ts'

const BOARD = join(ROOT, 'tests/fixtures/food-delivery.wall.json')
const SINGLE = EXPORT_TARGETS.filter(({ single }) => single).map(({ name }) => name)

function exportTo(target: string, out: string, ...more: string[]) {
  return callWallstorm('export', BOARD, '--to', target, '--out', out, ...more)
}

describe('wallstorm export --style', () => {
  it('writes classes unless functions are asked for, and refuses any other style', async () => {
    const folder = await tempFolder()
    const order = 'src/contexts/order-management/domain/order/order.ts'
    await exportTo('typescript', join(folder, 'plain'))
    await exportTo('typescript', join(folder, 'functions'), '--style', 'functions')
    expect(await readFile(join(folder, 'plain', order), 'utf8')).toContain('export class Order ')
    expect(await readFile(join(folder, 'functions', order), 'utf8')).toContain('export const order = {')
    const { code, stderr } = await exportTo('typescript', join(folder, 'haiku'), '--style', 'haiku')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--style is one of class, functions') })
  })
})

describe('wallstorm export of a folder that keeps no record', () => {
  it.each(['asyncapi', 'eventcatalog'])(
    'writes %s, then finds nothing to do, and brings back what was changed',
    async (target) => {
      const out = join(await tempFolder(), 'docs')
      expect(await exportTo(target, out)).toMatchObject({ code: 0, stderr: '' })
      const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
      expect(files.length).toBeGreaterThan(1)
      expect(await exportTo(target, out, '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
      const [first] = files
      if (!first) throw new Error('no file')
      await appendFile(join(first.parentPath, first.name), '# mine')
      expect(await exportTo(target, out, '--check')).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('differs '),
      })
      expect(await exportTo(target, out)).toMatchObject({ code: 0 })
      expect(await exportTo(target, out, '--check')).toMatchObject({ code: 0 })
    },
  )
})

describe('wallstorm export of one file', () => {
  it.each(SINGLE)('writes %s once, then finds nothing to do', async (target) => {
    const out = join(await tempFolder(), 'deep/er/map')
    expect(await exportTo(target, out)).toEqual({ code: 0, stdout: `wrote ${out}\n`, stderr: '' })
    const text = await readFile(out, 'utf8')
    expect(text.endsWith('\n')).toBe(true)
    expect(await exportTo(target, out, '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await exportTo(target, out)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await readFile(out, 'utf8')).toBe(text)
    expect(await readdir(join(out, '..'))).toEqual(['map'])
  })

  it.each(SINGLE)('gives the same bytes of %s for a shuffled file', async (target) => {
    const folder = await tempFolder()
    const [plain, shuffled, board] = ['plain', 'shuffled', 'board.json'].map((name) => join(folder, name))
    if (!plain || !shuffled || !board) throw new Error('three paths')
    await writeFile(board, shuffledBoardFile(await readFile(BOARD, 'utf8')))
    await exportTo(target, plain)
    await callWallstorm('export', board, '--to', target, '--out', shuffled)
    expect(await readFile(shuffled, 'utf8')).toBe(await readFile(plain, 'utf8'))
  })

  it('only compares with --check', async () => {
    const out = join(await tempFolder(), 'map.svg')
    expect(await exportTo('context-map-svg', out, '--check')).toEqual({
      code: 1,
      stdout: `differs ${out}\n`,
      stderr: '',
    })
    await expect(readFile(out)).rejects.toThrow('ENOENT')
    await writeFile(out, 'old')
    expect((await exportTo('context-map-svg', out, '--check')).code).toBe(1)
    expect(await readFile(out, 'utf8')).toBe('old')
  })

  it('refuses a folder and a place that cannot be written', async () => {
    const folder = await tempFolder()
    const intoFolder = await exportTo('context-map-cml', folder)
    expect(intoFolder).toMatchObject({ code: 2, stdout: '' })
    expect(intoFolder.stderr).toMatch(/^wallstorm: [^\n]+ is a folder[^\n]+\n$/)
    await writeFile(join(folder, 'file'), '')
    const belowFile = await exportTo('context-map-cml', join(folder, 'file/below'))
    expect(belowFile).toMatchObject({ code: 2, stdout: '' })
    expect(belowFile.stderr).toMatch(/^wallstorm: [^\n]+\n$/)
  })
})

describe('wallstorm export of a folder', () => {
  const TOOL_OWNED = 'src/contexts/order-management/domain/order/order.gen.ts'
  const PERSON_OWNED = 'src/contexts/order-management/domain/order/order.ts'

  async function exported(): Promise<string> {
    const out = join(await tempFolder(), 'project')
    const { code, stdout, stderr } = await exportTo('typescript', out)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^wrote \d+ files to /)
    return out
  }

  it('finds nothing to do the second time, and the same bytes in another folder', async () => {
    const [one, two] = [await exported(), await exported()]
    expect(await exportTo('typescript', one, '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await exportTo('typescript', one)).toEqual({ code: 0, stdout: `${one} is up to date\n`, stderr: '' })
    const paths = (await readdir(one, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    expect(paths.length).toBeGreaterThan(20)
    for (const { parentPath, name } of paths) {
      const path = join(parentPath, name)
      expect(await readFile(path.replace(one, two), 'utf8'), name).toBe(await readFile(path, 'utf8'))
    }
  })

  it('writes a deleted file again and keeps what a person added', async () => {
    const out = await exported()
    await rm(join(out, TOOL_OWNED))
    await appendFile(join(out, PERSON_OWNED), '// mine\n')
    expect(await exportTo('typescript', out, '--check')).toMatchObject({ code: 1, stdout: `differs ${TOOL_OWNED}\n` })
    expect(await exportTo('typescript', out)).toMatchObject({ code: 0, stderr: '' })
    expect(await readFile(join(out, TOOL_OWNED), 'utf8')).not.toBe('')
    expect(await readFile(join(out, PERSON_OWNED), 'utf8')).toMatch(/\/\/ mine\n$/)
  })

  it('stops at an edited tool-owned file before it writes anything, unless forced', async () => {
    const out = await exported()
    const other = join(out, TOOL_OWNED.replace('order.gen.ts', 'order.gen.test.ts'))
    await appendFile(join(out, TOOL_OWNED), '// edited\n')
    await rm(other)
    const stopped = await exportTo('typescript', out)
    expect(stopped).toMatchObject({ code: 1, stdout: '' })
    expect(stopped.stderr).toMatch(new RegExp(`^wallstorm: [^\\n]*${TOOL_OWNED}\\n$`))
    await expect(readFile(other)).rejects.toThrow('ENOENT')
    expect((await exportTo('typescript', out, '--check')).code).toBe(1)
    expect((await exportTo('typescript', out, '--force')).code).toBe(0)
    expect(await readFile(join(out, TOOL_OWNED), 'utf8')).not.toContain('// edited')
  })

  it('marks a conflict in a person-owned file, names it and exits with 1', async () => {
    const out = await exported()
    const generated = await readFile(join(out, PERSON_OWNED), 'utf8')
    await writeFile(join(out, PERSON_OWNED), generated.replace('export class Order ', 'export class MyOrder '))
    const { code, stderr } = await exportTo('typescript', out, '--style', 'functions')
    expect({ code, stderr }).toEqual({ code: 1, stderr: `wallstorm: conflicts to resolve in ${PERSON_OWNED}\n` })
    expect(await readFile(join(out, PERSON_OWNED), 'utf8')).toMatch(/^<<<<<<< yours$[\s\S]*^export class MyOrder /m)
  })

  it('refuses a file where the folder is to be', async () => {
    const out = join(await tempFolder(), 'file')
    await writeFile(out, '')
    expect(await exportTo('typescript', out)).toMatchObject({ code: 2, stdout: '' })
    expect(await readFile(out, 'utf8')).toBe('')
  })
})
