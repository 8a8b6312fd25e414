import type { ContextElement } from '../../../interpretation/model.ts'
import type { CodeStyle } from '../../ExportTarget.ts'
import type { ContextNames } from './ContextNames.ts'
import type { ContextValues } from './ContextValues.ts'
import type { ModelIndex } from './ModelIndex.ts'

/** What planning a part of a context needs to know of the whole. */
export interface ContextScope {
  readonly element: ContextElement
  /** `src/contexts/order-management` */
  readonly folder: string
  readonly names: ContextNames
  readonly values: ContextValues
  readonly index: ModelIndex
  readonly style: CodeStyle
}
