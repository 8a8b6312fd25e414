import type { ModelNode } from './modelTree.ts'

const MOST_CONTEXTS = 8
const MOST_ELEMENTS = 400

/** Whether all contexts are open at first; a larger wall opens closed, so that only what is looked into is drawn. */
export function opensAtOnce(tree: readonly ModelNode[]): boolean {
  return tree.length <= MOST_CONTEXTS && countElements(tree) <= MOST_ELEMENTS
}

function countElements(nodes: readonly ModelNode[]): number {
  return nodes.reduce((sum, { children }) => sum + children.length + countElements(children), 0)
}
