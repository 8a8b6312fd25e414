// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { emitSvg } from '../../../../src/domain/export/context-map-svg/emitSvg.ts'
import { exampleMap } from '../../../support/exampleMap.ts'

async function svgText(): Promise<string> {
  return (await emitSvg({ map: exampleMap }))[0]?.text ?? ''
}

describe('emitSvg', () => {
  it('is one well-formed SVG that needs nothing from outside', async () => {
    const document = new DOMParser().parseFromString(await svgText(), 'image/svg+xml')
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(document.querySelector('parsererror, image, use, script, foreignObject')).toBeNull()
    expect(document.querySelectorAll('[data-context]')).toHaveLength(exampleMap.contexts.length)
    expect(await svgText()).not.toMatch(/url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/)
  }, 60_000)

  it('is dark where the reader prefers dark', async () => {
    expect(await svgText()).toMatch(/@media \(prefers-color-scheme: dark\) \{\s+\.map-paper/)
  }, 60_000)

  it('gives the same bytes for the same map', async () => {
    expect(await svgText()).toBe(await svgText())
  }, 60_000)
})
