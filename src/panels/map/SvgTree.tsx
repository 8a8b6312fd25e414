import { createElement, type ReactNode, type SVGAttributes } from 'react'
import type { SvgNode } from '../../domain/context-map/SvgNode.ts'

/** What a host adds to an element: attributes of React, and elements drawn after its own children. */
export interface Dressing {
  readonly attributes?: SVGAttributes<SVGElement> & { readonly [data: `data-${string}`]: string | boolean | undefined }
  readonly after?: ReactNode
}

interface SvgTreeProps {
  readonly node: SvgNode
  readonly dress: (node: SvgNode) => Dressing
}

/** Renders a drawing as elements of the page. */
export function SvgTree({ node, dress }: SvgTreeProps) {
  const { attributes, after } = dress(node)
  const { class: className, ...own } = node.attributes
  const props = { ...own, className, ...attributes }
  const [only] = node.children
  // React wants the text of a title alone.
  if (typeof only === 'string' && node.children.length === 1 && after === undefined)
    return createElement(node.tag, props, only)
  return createElement(
    node.tag,
    props,
    ...node.children.map((child, index) =>
      typeof child === 'string' ? child : <SvgTree key={keyOf(child, index)} node={child} dress={dress} />,
    ),
    after,
  )
}

/** A context keeps its element, and so the focus, when the map is drawn anew. */
function keyOf({ attributes }: SvgNode, index: number): string {
  const context = attributes['data-context']
  return context === undefined ? String(index) : `context ${context}`
}
