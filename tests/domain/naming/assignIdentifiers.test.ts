import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignIdentifiers, type Nameable } from '../../../src/domain/naming/assignIdentifiers.ts'
import { kebabCase, pascalCase } from '../../../src/domain/naming/cases.ts'
import { isLegalIdentifier } from '../../../src/domain/naming/identifierFor.ts'
import { anyText } from '../../support/anyText.ts'

const entry = (id: string, name: string, kind = 'event'): Nameable => ({ ids: [id], kind, name })

function assign(entries: readonly Nameable[], registry: Readonly<Record<string, string>> = {}) {
  const assigned = assignIdentifiers(entries, new Map(Object.entries(registry)))
  return Object.fromEntries(entries.map((one) => [one.ids[0], assigned.get(one)]))
}

const scopes = fc.uniqueArray(
  fc.record({
    id: fc.oneof(fc.string({ minLength: 1, maxLength: 3 }), fc.uuid()),
    kind: fc.constantFrom('event', 'command', 'read-model'),
    name: fc.oneof(fc.constantFrom('Order', 'order', 'Or der', 'Order a', 'O rder_b', '!', ''), anyText()),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
)

describe('assignIdentifiers', () => {
  it('leaves the plain name with the lowest id, whatever the order', () => {
    const entries = [entry('e2', 'Order Placed'), entry('e1', 'order placed!'), entry('e3', 'Paid')]
    const expected = { e1: 'OrderPlaced', e2: 'OrderPlaced_e2', e3: 'Paid' }
    expect(assign(entries)).toEqual(expected)
    expect(assign([...entries].reverse())).toEqual(expected)
  })

  it('takes a registered name before any other', () => {
    const entries = [entry('e1', 'Order'), entry('e2', 'Order')]
    expect(assign(entries, { e2: 'Order' })).toEqual({ e1: 'Order_e1', e2: 'Order' })
    expect(assign(entries, { e2: 'Purchase' })).toEqual({ e1: 'Order', e2: 'Purchase' })
  })

  it('passes over a registered name that is no identifier or is taken', () => {
    expect(assign([entry('e1', 'Order')], { e1: 'class' })).toEqual({ e1: 'Order' })
    expect(assign([entry('e1', 'A1'), entry('e2', 'B2')], { e1: 'Same', e2: 'same' })).toEqual({ e1: 'Same', e2: 'B2' })
  })

  it('gives up what an unnamed sticky was called once it has a name', () => {
    expect(assign([entry('a1', 'Order', 'aggregate')], { a1: 'UnnamedAggregate_a1' })).toEqual({ a1: 'Order' })
    expect(assign([entry('e1', 'Placed')], { e1: 'Event_e1' })).toEqual({ e1: 'Placed' })
    expect(assign([entry('e1', '')], { e1: 'UnnamedEvent_e1' })).toEqual({ e1: 'UnnamedEvent_e1' })
  })

  it('finds the registered name under any note of an element', () => {
    const element: Nameable = { ids: ['e9', 'e1'], kind: 'event', name: 'Order' }
    expect(assignIdentifiers([element], new Map([['e9', 'Chosen']])).get(element)).toBe('Chosen')
  })

  it('keeps two ids that differ in case apart', () => {
    const names = Object.values(assign([entry('0', 'A b'), entry('a', 'A b'), entry('A', 'A b')])).map(String)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
  })

  it('is legal, unique without regard to case, even as file names, and independent of the order', () => {
    fc.assert(
      fc.property(scopes, (scope) => {
        const entries = scope.map(({ id, kind, name }) => entry(id, name, kind))
        const names = Object.values(assign(entries)).map(String)
        expect(names.every(isLegalIdentifier)).toBe(true)
        expect(new Set(names.map(kebabCase)).size).toBe(names.length)
        expect(new Set(names.map((name) => pascalCase(name).toLowerCase())).size).toBe(names.length)
        expect(assign([...entries].reverse())).toEqual(assign(entries))
      }),
    )
  })

  it('never renames a registered one when another goes', () => {
    fc.assert(
      fc.property(scopes, fc.nat(), (scope, index) => {
        const entries = scope.map(({ id, kind, name }) => entry(id, name, kind))
        const registry = assignIdentifiers(entries, new Map())
        const names = new Map(entries.map((one) => [one.ids[0] ?? '', registry.get(one) ?? '']))
        const left = entries.filter((_, at) => at !== index % Math.max(1, entries.length))
        for (const [one, name] of assignIdentifiers(left, names)) expect(name).toBe(registry.get(one))
      }),
    )
  })
})
