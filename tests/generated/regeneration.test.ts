import { describe, expect, it } from 'vitest'
import { CODE_STYLES } from '../../src/domain/export/ExportTarget.ts'
import { regenerationCells, uncompiled } from '../support/project/regenerationCells.ts'

describe.each(CODE_STYLES)('every regenerated project in the style of %s', (style) => {
  it('compiles, but for the imports that are reported', () => {
    const cells = regenerationCells(style)
    expect(cells.filter(({ plan }) => plan.staleImports.length > 0).map(({ state }) => state)).not.toContain('edited')
    expect(uncompiled(cells)).toEqual({ unreported: [], sound: [] })
  })
})
