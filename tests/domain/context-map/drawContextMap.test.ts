// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { ContextMap } from '../../../src/domain/context-map/ContextMap.ts'
import { drawContextMap } from '../../../src/domain/context-map/drawContextMap.ts'
import { formatSvg } from '../../../src/domain/context-map/formatSvg.ts'
import { layoutContextMap } from '../../../src/domain/context-map/layoutContextMap.ts'
import { exampleMap, mapContext, mapRelationship } from '../../support/exampleMap.ts'
import { NASTY_NAMES } from '../../support/nastyNames.ts'

async function draw(map: ContextMap): Promise<Document> {
  const text = formatSvg(drawContextMap(map, await layoutContextMap(map)).root)
  return new DOMParser().parseFromString(text, 'image/svg+xml')
}

function texts(document: Document, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), (element) => element.textContent ?? '')
}

const example = draw(exampleMap)

describe('drawContextMap', () => {
  it('shows each context with its name, subdomain, aggregates and systems as text', async () => {
    const document = await example
    const payment = document.querySelector('[data-context="payment"]')
    expect(Array.from(payment?.querySelectorAll('text') ?? [], (text) => text.textContent)).toEqual([
      'Payment',
      'generic subdomain',
      'Payment',
      'Bank',
    ])
    expect(document.querySelectorAll('[data-context]')).toHaveLength(exampleMap.contexts.length)
  }, 60_000)

  it('marks both ends of each relationship', async () => {
    const document = await example
    const marks = exampleMap.relationships.map((_, index) =>
      texts(document, `[data-relationship="${index}"] .map-badge text`).join(' '),
    )
    expect(marks).toEqual(['SK SK', 'SW SW', 'U PL D CF', 'U D', 'U S D C', 'U OHS PL D ACL', 'P P'])
  }, 60_000)

  it('says what crosses, three lines at most', async () => {
    const document = await example
    expect(texts(document, '[data-relationship="2"] .map-label text')).toEqual(['Order Placed', 'Order Cancelled'])
    expect(texts(document, '[data-relationship="6"] .map-label text')).toEqual([
      'Food Ready',
      'Pickup Done',
      'and 2 more',
    ])
  }, 60_000)

  it('dashes what nobody declared yet, and says so in the legend', async () => {
    const document = await example
    const dashed = Array.from(document.querySelectorAll('.map-relationship.map-undeclared'))
    expect(dashed.map((element) => element.getAttribute('data-relationship'))).toEqual(['3'])
    expect(texts(document, '.map-legend > text')).toContain('not declared yet')
  }, 60_000)

  it('explains only the marks and outlines it uses', async () => {
    const map = { ...exampleMap, relationships: [mapRelationship('orders', 'payment')] }
    expect(texts(await draw(map), '.map-legend > text')).toEqual(['upstream', 'downstream', 'big ball of mud'])
    const tidy = { ...map, contexts: map.contexts.filter(({ bigBallOfMud }) => !bigBallOfMud) }
    expect(texts(await draw(tidy), '.map-legend > text')).toEqual(['upstream', 'downstream'])
  }, 60_000)

  it('outlines a big ball of mud with a lumpy path instead of a rectangle', async () => {
    const document = await example
    expect(document.querySelector('[data-context="legacy"] .map-box')?.tagName).toBe('path')
    expect(document.querySelector('[data-context="orders"] .map-box')?.tagName).toBe('rect')
  }, 60_000)

  it('says that there is nothing yet on an empty map', async () => {
    expect(texts(await draw({ title: 'Empty', contexts: [], relationships: [] }), 'text')).toEqual([
      'Empty',
      'No bounded context yet',
    ])
  }, 60_000)

  it('keeps any name as text and nothing else', async () => {
    const contexts = NASTY_NAMES.map((name, index) =>
      mapContext(`c${index}`, { name, aggregates: [name, '\u0000\uD800'] }),
    )
    const relationships = NASTY_NAMES.slice(1).map((name, index) =>
      mapRelationship(`c${index}`, `c${index + 1}`, { via: [name] }),
    )
    const document = await draw({ title: NASTY_NAMES[0], contexts, relationships })
    expect(document.querySelector('parsererror, script')).toBeNull()
    expect(texts(document, '[data-context] > title')).toEqual([...NASTY_NAMES])
    expect(new Set(Array.from(document.querySelectorAll('*'), ({ tagName }) => tagName))).toEqual(
      new Set(['svg', 'title', 'rect', 'text', 'g', 'path']),
    )
  }, 60_000)

  it('shortens what is too long for its box', async () => {
    const document = await draw({
      title: '',
      contexts: [mapContext('a', { name: 'x'.repeat(500) })],
      relationships: [],
    })
    expect(texts(document, '.map-name').join('')).toMatch(/^x{20,40}…$/)
  }, 60_000)
})
