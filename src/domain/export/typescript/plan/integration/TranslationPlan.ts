import type { Exported } from '../../text/CodeFile.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import type { MessagePlan } from '../flow/MessagePlan.ts'

/** Where a translation gets a field: the same field of the other side, or whoever wires the layer. */
export interface TranslationWire {
  readonly field: FieldPlan
  readonly source: 'same' | 'hole'
}

/** A message of another context, and what this one makes of it; or the other way round, for what it asks. */
export interface TranslationPlan {
  readonly theirs: MessagePlan
  readonly ours: MessagePlan
  readonly translate: Exported
  /** In the person's file. */
  readonly own: Exported
  /** Over the fields of what comes out. */
  readonly wires: readonly TranslationWire[]
}

/** One anticorruption layer: all that this context hears of another one and asks of it. */
export interface AclPlan {
  /** The other one's name. */
  readonly upstream: string
  /** Its folder. */
  readonly of: string
  /** `src/contexts/ordering/acl/from-payments`, before `.gen.ts` and the like. */
  readonly path: string
  readonly heard: readonly TranslationPlan[]
  readonly asked: readonly TranslationPlan[]
}

/** What a conformist takes as it is. */
export interface ConformistPlan {
  readonly upstream: string
  readonly of: string
  /** `src/contexts/ordering/conformist/stock` */
  readonly path: string
  /** As the other one publishes them, by type. */
  readonly messages: readonly MessagePlan[]
}
