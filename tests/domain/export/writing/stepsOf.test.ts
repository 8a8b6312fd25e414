import { expect, it } from 'vitest'
import { BASE_FOLDER, MANIFEST_PATH } from '../../../../src/domain/export/manifest.ts'
import { MOVING_FOLDER } from '../../../../src/domain/export/writing/ProjectFolder.ts'
import { stepsOf } from '../../../../src/domain/export/writing/stepsOf.ts'

it('sets aside, writes the project, removes from it, writes its record, the manifest last, and cleans up', () => {
  const aside = `${MOVING_FOLDER}abc/src/order.ts`
  const base = `${BASE_FOLDER}src/order.ts`
  const writes = [MANIFEST_PATH, base, aside, 'src/order.ts'].map((path) => ({ path, text: 'x' }))
  const steps = stepsOf({ writes, removals: [`${BASE_FOLDER}src/old.ts`, 'src/old.ts', aside] })
  expect(steps.map(({ path, text }) => `${text === undefined ? 'remove' : 'write'} ${path}`)).toEqual([
    `write ${aside}`,
    'write src/order.ts',
    'remove src/old.ts',
    `write ${base}`,
    `write ${MANIFEST_PATH}`,
    `remove ${BASE_FOLDER}src/old.ts`,
    `remove ${aside}`,
  ])
})
