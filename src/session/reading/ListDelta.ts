/** A list told by the one before it: at each place where its item stood there, or `-1 - i` for the i-th fresh one. */
export interface ListDelta<T> {
  readonly places: Int32Array
  readonly fresh: readonly T[]
}

/** Tells a list again and again; only items that the last list did not have travel. Items are JSON values. */
export class ListTeller<T> {
  #told: ReadonlyMap<string, number> = new Map()

  tell(items: readonly T[]): ListDelta<T> {
    const told = new Map<string, number>()
    const fresh: T[] = []
    const places = Int32Array.from(items, (item, index) => {
      const text = JSON.stringify(item)
      told.set(text, index)
      const place = this.#told.get(text)
      return place ?? -fresh.push(item)
    })
    this.#told = told
    return { places, fresh }
  }
}

/** The list that was told; items that did not change are the same objects as before, and so is a list of only those. */
export function hearList<T>(before: readonly T[], { places, fresh }: ListDelta<T>): readonly T[] {
  if (places.length === before.length && places.every((place, index) => place === index)) return before
  return Array.from(places, (place) => {
    const item = place < 0 ? fresh[-1 - place] : before[place]
    if (item === undefined) throw new RangeError(`a told list points at nothing: ${place}`)
    return item
  })
}
