import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { owned } from './owned.ts'
import { spokenName } from './words.ts'

/** `order.ts`: the root as its owner has it. */
export function personAggregateFile(aggregate: AggregatePlan): OwnedFile {
  const { root, generatedRoot, notes } = aggregate
  const file = new CodeFile(root.from)
  file.add(
    ...comment(
      `${spokenName(aggregate)}, the aggregate root. This file is yours: override a method to decide otherwise than the wall, or add what the wall does not show. A decision reads \`this.state\`, and what it returns goes through \`this.record\`.`,
    ),
    `export class ${root.name} extends ${file.value(generatedRoot)} {}`,
  )
  return owned(file, 'person', notes)
}
