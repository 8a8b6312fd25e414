import { describe, expect, it } from 'vitest'
import { CODE_STYLES } from '../../../../src/domain/export/ExportTarget.ts'
import { MemoryFolder } from '../../../support/project/MemoryFolder.ts'
import { BY_HAND, linesByHand, regenerationCells, uncompiled } from '../../../support/project/regenerationCells.ts'

describe.each(CODE_STYLES)('regeneration in the style of %s', (style) => {
  const cells = regenerationCells(style).filter(({ state }) => state !== 'all')

  it.each(cells)('loses nothing: $name', ({ state, from, to, folder, plan, generated, linesByHand: before }) => {
    expect(plan).toMatchObject({ conflicts: [], edited: [] })
    const path = to === 'gone' ? from : to
    const isByHand = state === 'edited' || state === 'moved'
    expect(before > 0).toBe(isByHand)
    expect(linesByHand(folder)).toBe(before)
    if (state === 'edited') expect(folder.text(path)).toContain(BY_HAND)
    if (state === 'edited') expect(plan.staleImports).toEqual([])
    expect(plan.orphans).toEqual(to === 'gone' && state === 'edited' ? [from] : [])
    const isFollowed = to !== 'gone' && to !== from && (state === 'edited' || state === 'untouched')
    expect(plan.moves.some((move) => move.from === from)).toBe(isFollowed)
    expect(folder.files.has(path)).toBe(to !== 'gone' || state === 'edited')
    expect(plan.strays.map((stray) => stray.path)).toEqual(state === 'moved' && to !== 'gone' ? [path] : [])
    const again = folder.export(generated)
    expect({ writes: again.writes, removals: again.removals }).toEqual({ writes: [], removals: [] })
  })

  it.each(cells.filter(({ state }) => state === 'untouched' || state === 'deleted'))(
    'leaves what a first export gives: $name',
    ({ folder, generated }) => {
      const first = new MemoryFolder()
      first.export(generated)
      expect(new Map([...folder.files].sort())).toEqual(new Map([...first.files].sort()))
    },
  )
})

describe('a regenerated project', () => {
  it('compiles where somebody wrote in a file, whatever became of its sticky', () => {
    const edited = regenerationCells('class').filter(({ state }) => state === 'edited')
    expect(edited).toHaveLength(24)
    expect(edited.flatMap(({ plan, from }) => plan.orphans.filter((path) => path !== from))).toEqual([])
    expect(uncompiled(edited)).toEqual({ unreported: [], sound: [] })
  }, 120_000)

  it('compiles where somebody wrote in every file, but for orphans of what the wall gives no longer', () => {
    const all = regenerationCells('class').filter(({ state }) => state === 'all')
    expect(all).toHaveLength(24)
    for (const { folder, linesByHand: before, name, plan } of all) {
      expect(linesByHand(folder), name).toBe(before)
      expect(plan.conflicts, name).toEqual([])
    }
    expect(uncompiled(all).unreported).toEqual([])
  }, 120_000)
})
