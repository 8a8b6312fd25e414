/** Names taken in one place of the output; equal without regard to case and underscores means taken. */
export class Scope {
  readonly #taken: Set<string>

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set([...reserved].map(keyOf))
  }

  /** The first of the names that is free, else the last one with a number; from now on it is taken. */
  take(...preferred: readonly string[]): string {
    const free = preferred.find((name) => !this.#taken.has(keyOf(name)))
    const last = preferred.at(-1) ?? 'name'
    let name = free ?? last
    for (let count = 2; this.#taken.has(keyOf(name)); count += 1) name = `${last}${count}`
    this.#taken.add(keyOf(name))
    return name
  }
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '')
}
