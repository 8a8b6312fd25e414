import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../../../src/domain/export/manifest.ts'
import { followFiles } from '../../../../src/domain/export/writing/followFiles.ts'

function manifest(files: Readonly<Record<string, readonly string[]>>): Manifest {
  return new Map(Object.entries(files).map(([path, notes]) => [path, { owner: 'person', notes, hash: '' }]))
}

const follow = (
  before: Readonly<Record<string, readonly string[]>>,
  now: Readonly<Record<string, readonly string[]>>,
) => Object.fromEntries(followFiles(manifest(before), manifest(now), 'person'))

const IN_SALES = 'src/contexts/sales'

describe('followFiles', () => {
  it('follows a sticky to another name and another context, per kind of file', () => {
    const before = { [`${IN_SALES}/domain/order/order.ts`]: ['a'], [`${IN_SALES}/domain/order/order.test.ts`]: ['a'] }
    const [own, test] = ['src/contexts/shop/domain/buy/buy.ts', 'src/contexts/shop/domain/buy/buy.test.ts']
    expect(follow(before, { [own]: ['a'], [test]: ['a'] })).toEqual({
      [own]: `${IN_SALES}/domain/order/order.ts`,
      [test]: `${IN_SALES}/domain/order/order.test.ts`,
    })
  })

  it('knows kinds of file that it never saw by where they stand', () => {
    const before = { [`${IN_SALES}/sagas/pay/pay-steps.saga.ts`]: ['p'], [`${IN_SALES}/main.ts`]: ['p', 'q'] }
    const now = { 'src/contexts/shop/sagas/buy/buy-steps.saga.ts': ['p'], 'src/contexts/shop/main.ts': ['p', 'q'] }
    expect(follow(before, now)).toEqual({
      'src/contexts/shop/sagas/buy/buy-steps.saga.ts': `${IN_SALES}/sagas/pay/pay-steps.saga.ts`,
      'src/contexts/shop/main.ts': `${IN_SALES}/main.ts`,
    })
  })

  it('never makes one kind of file of another', () => {
    expect(follow({ [`${IN_SALES}/policies/pay.ts`]: ['a'] }, { [`${IN_SALES}/read-models/pay.ts`]: ['a'] })).toEqual(
      {},
    )
  })

  it('lets two stickies change names', () => {
    const [one, two] = [`${IN_SALES}/policies/one.ts`, `${IN_SALES}/policies/two.ts`]
    expect(follow({ [one]: ['a'], [two]: ['b'] }, { [one]: ['b'], [two]: ['a'] })).toEqual({ [one]: two, [two]: one })
  })

  it('goes with the file that shares most notes where an element is split', () => {
    const old = `${IN_SALES}/policies/one.ts`
    const [most, least] = [`${IN_SALES}/policies/two.ts`, `${IN_SALES}/policies/three.ts`]
    expect(follow({ [old]: ['a', 'b', 'c'] }, { [least]: ['c'], [most]: ['a', 'b'] })).toEqual({ [most]: old })
  })

  it('stays at the path where nothing tells more', () => {
    expect(follow({ 'README.md': [] }, { 'README.md': [], 'tsconfig.json': [] })).toEqual({ 'README.md': 'README.md' })
  })
})
