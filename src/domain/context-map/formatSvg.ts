import type { SvgNode } from './SvgNode.ts'

/** What XML 1.0 can hold; anything else becomes U+FFFD. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

/** The element as SVG text, one element a line where it holds elements, text escaped. */
export function formatSvg(node: SvgNode, indent = ''): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
  const open = `${indent}<${node.tag}${attributes.join('')}`
  if (node.children.length === 0) return `${open}/>\n`
  const only = node.children.every((child) => typeof child === 'string')
  if (only) return `${open}>${node.children.map((child) => escapeXml(String(child))).join('')}</${node.tag}>\n`
  const inner = node.children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escapeXml(child)}\n` : formatSvg(child, `${indent}  `),
  )
  return `${open}>\n${inner.join('')}${indent}</${node.tag}>\n`
}
