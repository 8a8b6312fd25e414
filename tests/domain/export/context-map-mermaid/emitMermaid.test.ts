// @vitest-environment jsdom
import mermaid from 'mermaid'
import { describe, expect, it } from 'vitest'
import type { ContextMap } from '../../../../src/domain/context-map/ContextMap.ts'
import { emitMermaid } from '../../../../src/domain/export/context-map-mermaid/emitMermaid.ts'
import { mermaidText } from '../../../../src/domain/export/context-map-mermaid/mermaidText.ts'
import { exampleMap, mapContext, mapRelationship } from '../../../support/exampleMap.ts'
import { NASTY_NAMES } from '../../../support/nastyNames.ts'

function mermaidOf(map: ContextMap): string {
  return emitMermaid({ map })[0]?.text ?? ''
}

/** Mermaid's own parser; throws where the text is no diagram. */
async function parse(text: string) {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text)
  return diagram.db as unknown as {
    getVertices(): Map<string, { text?: string; classes: string[] }>
    getEdges(): { start: string; end: string; text: string; stroke: string; type: string }[]
  }
}

describe('emitMermaid', () => {
  it('is a flowchart to Mermaid, with every context and relationship', async () => {
    const { diagramType } = (await mermaid.parse(mermaidOf(exampleMap))) || {}
    expect(diagramType).toBe('flowchart-v2')
    const db = await parse(mermaidOf(exampleMap))
    expect([...db.getVertices().keys()]).toEqual(exampleMap.contexts.map(({ identifier }) => `ctx_${identifier}`))
    expect(db.getEdges().map(({ start, end }) => [start.slice(4), end.slice(4)])).toEqual(
      exampleMap.relationships.map(({ upstream, downstream }) => [upstream, downstream]),
    )
  })

  it('dots what nobody declared, thickens partnership and shared kernel, crosses out separate ways', async () => {
    const edges = (await parse(mermaidOf(exampleMap))).getEdges()
    expect(edges.map(({ stroke, type }) => `${stroke} ${type}`)).toEqual([
      'thick arrow_open',
      'dotted double_arrow_cross',
      'normal arrow_point',
      'dotted arrow_point',
      'normal arrow_point',
      'normal arrow_point',
      'thick arrow_open',
    ])
  })

  it('says roles and what crosses', () => {
    expect(mermaidOf(exampleMap)).toContain(
      'ctx_payment -- "U, OHS, PL #8594; D, ACL<br/>Payment Authorised<br/>Payment Declined" --> ctx_orders',
    )
  })

  it('colours contexts by subdomain', async () => {
    const vertices = (await parse(mermaidOf(exampleMap))).getVertices()
    expect([...vertices.values()].map(({ classes }) => classes)).toEqual([
      ['core'],
      ['mud'],
      ['plain'],
      ['core'],
      ['generic'],
      ['supporting'],
    ])
  })

  it('stays the same diagram with any name', async () => {
    const contexts = NASTY_NAMES.map((name, index) =>
      mapContext(`c${index}`, { name, aggregates: [name], systems: [name] }),
    )
    const relationships = NASTY_NAMES.slice(1).map((name, index) =>
      mapRelationship(`c${index}`, `c${index + 1}`, { via: [name] }),
    )
    const db = await parse(mermaidOf({ title: NASTY_NAMES.join('\n'), contexts, relationships }))
    expect([...db.getVertices().keys()]).toEqual(contexts.map(({ id }) => `ctx_${id}`))
    expect(db.getEdges()).toHaveLength(relationships.length)
  })

  it('takes keywords of Mermaid as identifiers', async () => {
    const keywords = ['end', 'graph', 'default', 'style', 'class', 'click', 'subgraph', 'o', 'x', 'TB']
    const contexts = keywords.map((word) => mapContext(word))
    const relationships = keywords.slice(1).map((word, index) => mapRelationship(keywords[index] ?? '', word))
    expect((await parse(mermaidOf({ title: '', contexts, relationships }))).getEdges()).toHaveLength(9)
  })

  it('draws a map without contexts', async () => {
    expect((await parse(mermaidOf({ title: '', contexts: [], relationships: [] }))).getEdges()).toEqual([])
  })
})

describe('mermaidText', () => {
  it('leaves words of any script alone and refers to every other character by number', () => {
    expect(mermaidText('Order 1, ऑर्डर')).toBe('Order 1, ऑर्डर')
    expect(mermaidText('"a" <b>\n`1.`')).toBe('#34;a#34; #60;b#62;#32;#96;1#46;#96;')
    expect(mermaidText('\uD800')).toBe('#65533;')
  })
})
