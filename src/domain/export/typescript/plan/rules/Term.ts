import type { FieldPlan, StateField } from '../FieldPlan.ts'
import { isList, type Sample } from '../Sample.ts'
import type { ValueType } from '../ValueType.ts'
import type { Change, Setting, Situation, Variable } from './Situation.ts'

/** One side of a comparison: a field of the command, or of what is known. */
export interface Term {
  readonly type: ValueType
  readonly list: boolean
  readonly optional: boolean
  readonly side: 'command' | 'state'
  readonly variable: Variable
  readonly sample: Setting
  /** The expression. */
  readonly code: string
  /** What is undefined where the term is absent. */
  readonly guard: string
  read(situation: Situation): Setting
  /** What makes (each member of) the term this. */
  becoming(value: Sample): Change
}

export function commandTerm({ property, type, list, optional, sample }: FieldPlan, subject = 'command'): Term {
  return {
    type,
    list,
    optional,
    side: 'command',
    variable: `command.${property}`,
    sample: settingOf(list, sample),
    becoming: (value) => becoming(list, value),
    code: `${subject}.${property}`,
    guard: `${subject}.${property}`,
    read: (situation) => situation.command(property),
  }
}

export function stateTerm({ property, from, type, list, sample }: StateField, holder = 'state'): Term {
  return {
    type,
    list,
    optional: true,
    side: 'state',
    variable: `state.${from}`,
    sample: settingOf(list, sample),
    becoming: (value) => becoming(list, value),
    code: `${holder}.${property}`,
    guard: `${holder}.${property}`,
    read: (situation) => situation.state(from),
  }
}

function settingOf(list: boolean, value: Sample): Setting {
  return list ? { length: 1, of: value } : value
}

/** A list keeps its length. */
function becoming(list: boolean, value: Sample): Change {
  if (!list) return value
  return (present) => ({
    length: present !== undefined && isList(present) ? Math.max(1, present.length) : 1,
    of: value,
  })
}
