import type { Field } from '../../../interpretation/sticky-text/Field.ts'
import { propertyNames } from '../../../naming/propertyNames.ts'
import type { ContextValues } from './ContextValues.ts'
import type { FieldPlan } from './FieldPlan.ts'
import { isIdentity } from './isIdentity.ts'
import type { Sample } from './Sample.ts'
import { sampleOf } from './sampleOf.ts'
import type { ValueType } from './ValueType.ts'

/** The fields of one aggregate's stickies. What has one name and type, or is the identity, has one sample everywhere. */
export class FieldPlans {
  readonly #values: ContextValues
  readonly #id: ValueType | undefined
  readonly #samples = new Map<string, Sample>()

  constructor(values: ContextValues, id?: ValueType) {
    this.#values = values
    this.#id = id
  }

  of(fields: readonly Field[], owner: string): readonly FieldPlan[] {
    const properties = propertyNames(fields.map(({ name }) => name))
    return fields.map(({ name, list, optional, example, ...rest }) => {
      const property = properties.get(name) ?? name
      const type = this.#values.of({ name, list, optional, ...rest }, owner)
      return { property, type, list, optional, sample: this.#sample({ property, type, list }, example) }
    })
  }

  /** The identity of what the tests try things on. */
  idSample(id: ValueType): string {
    return String(this.#sample({ property: 'id', type: id, list: false }))
  }

  #sample(field: Pick<FieldPlan, 'property' | 'type' | 'list'>, example?: string): Sample {
    const id = this.#id && isIdentity(field, this.#id) ? this.#id : undefined
    const key = id ? 'id' : `${field.property} ${field.type.name}`
    const known = this.#samples.get(key)
    if (known !== undefined) return known
    const sample = sampleOf(field.type, id?.name ?? field.property, this.#samples.size, example)
    this.#samples.set(key, sample)
    return sample
  }
}
