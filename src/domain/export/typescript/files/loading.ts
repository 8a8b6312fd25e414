import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { KERNEL } from './KERNEL.ts'

/** A function that makes of an id and its history what the repository of an aggregate gives. */
export function loader(file: CodeFile, { style, root, decider }: AggregatePlan): string {
  return style === 'class'
    ? `(id, history) => new ${file.value(root)}(id, history)`
    : `(id, history) => ${file.value(KERNEL.load)}(${file.value(decider)}, id, history)`
}
