import type { Field } from '../../../interpretation/sticky-text/Field.ts'
import { propertyNames } from '../../../naming/propertyNames.ts'
import type { ContextValues } from './ContextValues.ts'
import type { FieldPlan } from './FieldPlan.ts'
import { isIdentity } from './isIdentity.ts'
import type { Sample } from './Sample.ts'
import { sampleFrom, sampleOf } from './sampleOf.ts'
import type { ValueType } from './ValueType.ts'

/** The fields of one sticky. */
export interface StickyFields {
  readonly fields: readonly Field[]
  /** Names an enumeration where the field's own name is taken by another one. */
  readonly owner: string
}

/**
 * The fields of stickies that belong together, such as an aggregate's. What has one name and type among them, or is the
 * identity, has one value in the tests: the first example that fits, else a made-up one.
 */
export class FieldPlans {
  readonly #values: ContextValues
  readonly #id: ValueType | undefined
  readonly #samples = new Map<string, Sample>()

  constructor(values: ContextValues, stickies: readonly StickyFields[], id?: ValueType) {
    this.#values = values
    this.#id = id
    for (const { field, property, type } of stickies.flatMap((sticky) => this.#typed(sticky))) {
      const key = this.#key({ property, type, list: field.list })
      const sample = field.example === undefined ? undefined : sampleFrom(type, field.example)
      if (sample !== undefined && !this.#samples.has(key)) this.#samples.set(key, sample)
    }
  }

  of(fields: readonly Field[], owner: string): readonly FieldPlan[] {
    return this.#typed({ fields, owner }).map(({ field: { list, optional }, property, type }) => {
      return { property, type, list, optional, sample: this.#sample({ property, type, list }) }
    })
  }

  /** The identity of what the tests try things on. */
  idSample(id: ValueType): string {
    return String(this.#sample({ property: 'id', type: id, list: false }))
  }

  #typed({ fields, owner }: StickyFields) {
    const properties = propertyNames(fields.map(({ name }) => name))
    return fields.map((field) => {
      return { field, property: properties.get(field.name) ?? field.name, type: this.#values.of(field, owner) }
    })
  }

  #key(field: Pick<FieldPlan, 'property' | 'type' | 'list'>): string {
    return this.#id && isIdentity(field, this.#id) ? 'id' : `${field.property} ${field.type.name}`
  }

  #sample(field: Pick<FieldPlan, 'property' | 'type' | 'list'>): Sample {
    const key = this.#key(field)
    const known = this.#samples.get(key)
    if (known !== undefined) return known
    const sample = sampleOf(field.type, key === 'id' ? field.type.name : field.property, this.#samples.size)
    this.#samples.set(key, sample)
    return sample
  }
}
