import { type Money, money } from './values/money.ts'

/** Makes a value of data from outside, or throws a RangeError with a sentence for whoever sent it. */
export type Parse<Value> = (data: unknown) => Value

export function asText(data: unknown): string {
  if (typeof data !== 'string') throw new RangeError('must be text')
  return data
}

export function asInt(data: unknown): number {
  if (typeof data !== 'number' || !Number.isSafeInteger(data)) throw new RangeError('must be a whole number')
  return data
}

export function asBool(data: unknown): boolean {
  if (typeof data !== 'boolean') throw new RangeError('must be true or false')
  return data
}

export function asMoney(data: unknown): Money {
  const parts = new Fields(data)
  return money(parts.required('amount', asText), parts.required('currency', asText))
}

/** What a factory makes of text. */
export function made<Value>(make: (text: string) => Value): Parse<Value> {
  return (data) => make(asText(data))
}

export function listOf<Value>(parse: Parse<Value>): Parse<readonly Value[]> {
  return (data) => {
    if (!Array.isArray(data)) throw new RangeError('must be a list')
    return data.map((member, index) => within(`${String(index + 1)}.`, () => parse(member)))
  }
}

/** What the factory of a value object makes of its parts, which only the factory knows. */
export function madeOfParts<Value>(make: (parts: Value) => Value): Parse<Value> {
  return (data) => {
    try {
      return make(new Fields(data).all as Value)
    } catch (error) {
      if (error instanceof TypeError) throw new RangeError('must have all of its parts')
      throw error
    }
  }
}

/** The properties of an object from outside. */
export class Fields {
  readonly all: object

  constructor(data: unknown) {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new RangeError('must be an object')
    this.all = data
  }

  required<Value>(name: string, parse: Parse<Value>): Value {
    return within(name, () => {
      const value = this.#value(name)
      if (value === undefined) throw new RangeError('is missing')
      return parse(value)
    })
  }

  /** To be spread: nothing where it is not there. */
  optional<Name extends string, Value>(name: Name, parse: Parse<Value>): { readonly [Key in Name]?: Value } {
    if (this.#value(name) === undefined) return {}
    const found: { [Key in Name]?: Value } = {}
    found[name] = this.required(name, parse)
    return found
  }

  #value(name: string): unknown {
    return Object.hasOwn(this.all, name) ? (this.all as Record<string, unknown>)[name] : undefined
  }
}

/** Says where a mistake is. */
function within<Value>(place: string, parse: () => Value): Value {
  try {
    return parse()
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${place} ${error.message}`)
    throw error
  }
}
