import { readdir, readFile, writeFile } from 'node:fs/promises'
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
