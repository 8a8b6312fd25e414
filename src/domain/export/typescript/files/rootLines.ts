import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan } from '../plan/CommandPlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith, decidedType } from './decisionSignature.ts'
import { KERNEL } from './KERNEL.ts'
import { typeText } from './typeText.ts'
import { decisionWords, spokenName } from './words.ts'

/** The class: one method per command, each over its pure decision. */
export function addRoot(file: CodeFile, aggregate: AggregatePlan): void {
  const { generatedRoot, stateType, eventType, initial, id, commands } = aggregate
  const idType = typeText(file, { type: id, list: false })
  const open = `export class ${generatedRoot.name} extends ${file.value(KERNEL.AggregateRoot)}<`
  file.section([
    ...comment(`${spokenName(aggregate)} with one method per command.`),
    ...wrap(open, [idType, stateType.name, eventType.name], '> {', { comma: '' }),
    ...wrap('constructor(', [`id: ${idType}`, `history: readonly ${eventType.name}[] = []`], ') {', { indent: '  ' }),
    `    super(${initial.name}(id), evolve, history)`,
    '  }',
    ...commands.flatMap((command) => ['', ...indented(methodLines(file, command))]),
    '}',
  ])
}

function methodLines(file: CodeFile, command: CommandPlan): readonly string[] {
  const types = { command: command.type.name, enrichment: command.enrichment?.name ?? '' }
  const parameters = askedWith(command).map((name) => `${name}: ${types[name]}`)
  const given = ['this.state', ...askedWith(command)]
  return [
    ...comment(decisionWords(command)),
    ...wrap(`${command.method}(`, parameters, `): ${decidedType(file, command)} {`),
    `  return this.record(decide.${command.method}(${given.join(', ')}))`,
    '}',
  ]
}
