/** Joins things into groups. */
export class UnionFind<T> {
  readonly #parents = new Map<T, T>()

  join(a: T, b: T): void {
    this.#parents.set(this.find(b), this.find(a))
  }

  joined(a: T, b: T): boolean {
    return this.find(a) === this.find(b)
  }

  /** The one that stands for the group of this one. */
  find(item: T): T {
    let root = item
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root)) {
      root = next
    }
    for (let step = item; step !== root; ) {
      const next = this.#parents.get(step) ?? root
      this.#parents.set(step, root)
      step = next
    }
    return root
  }

  /** The groups of two or more, their members in the order given. */
  groups(items: Iterable<T>): readonly (readonly T[])[] {
    const groups = new Map<T, T[]>()
    for (const item of items) {
      const root = this.find(item)
      const group = groups.get(root)
      if (group) group.push(item)
      else groups.set(root, [item])
    }
    return [...groups.values()].filter(({ length }) => length > 1)
  }
}
