import { expect, it } from 'vitest'
import { EXPORT_TARGETS } from '../../../../src/domain/export/registry.ts'
import { callWallstorm } from '../../../support/callWallstorm.ts'

it('wallstorm targets lists every target, its name first', async () => {
  const { code, stdout, stderr } = await callWallstorm('targets')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(EXPORT_TARGETS.map(({ name }) => name))
})
