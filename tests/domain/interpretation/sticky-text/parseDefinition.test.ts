import { describe, expect, it } from 'vitest'
import { parseDefinition } from '../../../../src/domain/interpretation/sticky-text/parseDefinition.ts'

describe('parseDefinition', () => {
  it('reads the parts and the rules of a term from the lines under it', () => {
    const { term, fields, rules, unparsed } = parseDefinition('Order Item\nname: text\nquantity: int = 2\nquantity > 0')
    expect(term).toBe('Order Item')
    expect(fields.map(({ name, type, example }) => [name, type, example])).toEqual([
      ['name', 'text', undefined],
      ['quantity', 'int', '2'],
    ])
    expect(rules.map(({ words }) => words)).toEqual(['quantity > 0'])
    expect(unparsed).toEqual([])
  })

  it('reads that a part is required as a rule of its presence', () => {
    const { rules } = parseDefinition('Seat\nlabel: text\nlabel is not empty')
    expect(rules.map(({ rule }) => rule)).toEqual([
      { rule: 'present', field: 'label', present: true, said: { word: 'empty', negated: true } },
    ])
  })

  it('reads them behind the “=” too, and an example keeps its own “=”', () => {
    const { term, fields } = parseDefinition('Address = street: text = Main Road, pin: text')
    expect(term).toBe('Address')
    expect(fields.map(({ name, example }) => [name, example])).toEqual([
      ['street', 'Main Road'],
      ['pin', undefined],
    ])
  })

  it('leaves a definition in words alone', () => {
    expect(parseDefinition('Hold = a book is put aside for a patron')).toEqual({
      term: 'Hold',
      fields: [],
      rules: [],
      unparsed: [],
    })
    expect(parseDefinition('')).toMatchObject({ term: '', fields: [] })
  })

  it('says which lines beside fields it cannot read, rules of time and commands among them', () => {
    const { rules, unparsed } = parseDefinition('Seat\nrow: int\nonly after Booked\nrow > 0 on Book\nnicely placed')
    expect(rules).toEqual([])
    expect(unparsed).toEqual(['only after Booked', 'row > 0 on Book', 'nicely placed'])
  })
})
