// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { drawContextMap } from '../../../src/domain/context-map/drawContextMap.ts'
import { formatSvg } from '../../../src/domain/context-map/formatSvg.ts'
import { layoutContextMap } from '../../../src/domain/context-map/layoutContextMap.ts'
import { svg } from '../../../src/domain/context-map/SvgNode.ts'
import { SvgTree } from '../../../src/panels/map/SvgTree.tsx'
import { exampleMap } from '../../support/exampleMap.ts'

/** Without the line ends between elements. */
function elementOf(markup: string): Element {
  const squeezed = markup.replace(/\s*\n\s*/g, '')
  return new DOMParser().parseFromString(squeezed, 'image/svg+xml').documentElement
}

describe('SvgTree', () => {
  it('renders the same picture as the SVG export', async () => {
    const { root } = drawContextMap(exampleMap, await layoutContextMap(exampleMap))
    const rendered = renderToStaticMarkup(<SvgTree node={root} dress={() => ({})} />)
    expect(elementOf(rendered).isEqualNode(elementOf(formatSvg(root)))).toBe(true)
    expect(elementOf(rendered).querySelectorAll('[data-context] > title')).toHaveLength(exampleMap.contexts.length)
  }, 60_000)

  it('adds what the host gives, and keeps names text', () => {
    const node = svg('g', { class: 'a' }, [svg('text', {}, ['<b>'])])
    const dress = ({ tag }: { tag: string }) => (tag === 'g' ? { attributes: { role: 'button' }, after: <path /> } : {})
    expect(renderToStaticMarkup(<SvgTree node={node} dress={dress} />)).toBe(
      '<g class="a" role="button"><text>&lt;b&gt;</text><path></path></g>',
    )
  })
})
