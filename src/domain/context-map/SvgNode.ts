/** An SVG element as a value: written as text by the export, rendered as elements by the page. */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

export function svg(tag: string, attributes: SvgNode['attributes'] = {}, children: SvgNode['children'] = []): SvgNode {
  return { tag, attributes, children }
}
