import { describe, expect, it } from 'vitest'
import { type Hit, hitBeside, hitWords } from '../../../src/panels/find/hits.ts'

const at = (id: string, place: number): Hit => ({ id, place })
const next = (hits: string, from: Hit | null) => hitBeside([...hits], from, 1)?.id
const previous = (hits: string, from: Hit | null) => hitBeside([...hits], from, -1)?.id

describe('the hits', () => {
  it('follow each other around the ends', () => {
    expect([next('abc', null), next('abc', at('a', 0)), next('abc', at('c', 2))]).toEqual(['a', 'b', 'a'])
    expect([previous('abc', null), previous('abc', at('a', 0)), previous('abc', at('b', 1))]).toEqual(['c', 'c', 'a'])
    expect(hitBeside([], at('a', 0), 1)).toBe(null)
  })

  it('go on from where one is when others come and go before it', () => {
    expect([next('zabc', at('b', 1)), next('bc', at('b', 1)), previous('zabc', at('b', 1))]).toEqual(['c', 'c', 'a'])
  })

  it('go on from its place where the hit is gone', () => {
    expect([next('acd', at('b', 1)), previous('acd', at('b', 1))]).toEqual(['c', 'a'])
    expect(next('abc', at('g', 6))).toBe('a')
    expect(previous('abc', at('g', 6))).toBe('c')
  })

  it('are counted as they are now', () => {
    expect(hitWords([...'abc'], at('b', 1))).toBe('2 of 3')
    expect(hitWords([...'bc'], at('b', 1))).toBe('1 of 2')
    expect(hitWords([...'abc'], at('g', 6))).toBe('3 found')
    expect(hitWords([], at('g', 6))).toBe('None')
  })
})
