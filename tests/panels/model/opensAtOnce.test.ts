import { describe, expect, it } from 'vitest'
import type { ModelNode } from '../../../src/panels/model/modelTree.ts'
import { opensAtOnce } from '../../../src/panels/model/opensAtOnce.ts'

const node = (children: readonly ModelNode[] = []): ModelNode => ({
  ...{ key: 'k', kind: 'event', name: 'n', reason: '', ids: [] },
  children,
})
const many = (count: number, make: () => ModelNode = node) => Array.from({ length: count }, make)

describe('the Model panel', () => {
  it('opens a small wall at once', () => {
    expect(opensAtOnce(many(8, () => node(many(50))))).toBe(true)
  })

  it('leaves many contexts closed', () => {
    expect(opensAtOnce(many(9))).toBe(false)
  })

  it('leaves one context closed that holds many elements, however deep', () => {
    expect(opensAtOnce([node(many(401))])).toBe(false)
    expect(opensAtOnce([node(many(20, () => node(many(20))))])).toBe(false)
  })
})
