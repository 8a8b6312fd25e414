/**
 * The groups of nodes that all reach each other, two or more each (Tarjan 1972, without recursion, so that a long chain
 * does not overflow the stack).
 */
export function stronglyConnected<T>(nodes: Iterable<T>, next: (node: T) => Iterable<T>): readonly (readonly T[])[] {
  const order = new Map<T, number>()
  const low = new Map<T, number>()
  const onStack = new Set<T>()
  const stack: T[] = []
  const groups: T[][] = []

  const open = (node: T) => {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    stack.push(node)
    onStack.add(node)
    return { node, rest: next(node)[Symbol.iterator]() }
  }
  const lower = (node: T, bound = Infinity) => low.set(node, Math.min(low.get(node) ?? Infinity, bound))
  const close = (node: T) => {
    if (low.get(node) !== order.get(node)) return
    const group = stack.splice(stack.lastIndexOf(node))
    for (const member of group) onStack.delete(member)
    if (group.length > 1) groups.push(group)
  }

  for (const start of nodes) {
    if (order.has(start)) continue
    const path = [open(start)]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.rest.next()
      if (step.done) {
        path.pop()
        close(top.node)
        const parent = path.at(-1)
        if (parent) lower(parent.node, low.get(top.node))
      } else if (!order.has(step.value)) {
        path.push(open(step.value))
      } else if (onStack.has(step.value)) {
        lower(top.node, order.get(step.value))
      }
    }
  }
  return groups
}
