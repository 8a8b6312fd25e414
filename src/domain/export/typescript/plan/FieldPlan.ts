import type { Sample } from './Sample.ts'
import type { ValueType } from './ValueType.ts'

export interface FieldPlan {
  readonly property: string
  readonly type: ValueType
  readonly list: boolean
  readonly optional: boolean
  readonly sample: Sample
}

export interface StateField {
  readonly property: string
  readonly type: ValueType
  readonly list: boolean
  readonly sample: Sample
  /** The property of the events that fold into it. */
  readonly from: string
}
