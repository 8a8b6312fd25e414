import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { owned } from './owned.ts'
import { spokenName } from './words.ts'

/** `order.ts`: the aggregate as its owner has it. */
export function personAggregateFile(aggregate: AggregatePlan): OwnedFile {
  const file = new CodeFile(aggregate.decider.from)
  file.add(...(aggregate.style === 'class' ? classLines(file, aggregate) : deciderLines(file, aggregate)))
  return owned(file, 'person', aggregate.notes)
}

function classLines(file: CodeFile, aggregate: AggregatePlan): readonly string[] {
  const { root, generatedRoot } = aggregate
  const doc = `${spokenName(aggregate)}, the aggregate root. This file is yours: override a method to decide otherwise than the wall, or add what the wall does not show. A decision reads \`this.state\`, and what it returns goes through \`this.record\`.`
  return [...comment(doc), `export class ${root.name} extends ${file.value(generatedRoot)} {}`]
}

function deciderLines(file: CodeFile, aggregate: AggregatePlan): readonly string[] {
  const { decider, initial, gen, commands } = aggregate
  const evolve = file.value({ name: 'evolve', from: gen })
  const isDeciding = commands.length > 0
  const doc = `${spokenName(aggregate)}, the aggregate as functions. This file is yours: ${isDeciding ? 'put a decision of your own behind the wall’s to decide otherwise, or ' : ''}add what the wall does not show.`
  return [
    ...comment(doc),
    `export const ${decider.name} = {`,
    `  initial: ${file.value(initial)},`,
    `  ${evolve},`,
    ...(isDeciding ? [`  decide: { ...${file.value({ name: 'decide', from: gen })} },`] : []),
    '}',
  ]
}
