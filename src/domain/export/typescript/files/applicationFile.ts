import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { Handler } from '../plan/ApplicationPlan.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { LINE_WIDTH } from '../text/LINE_WIDTH.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith, decidedType } from './decisionSignature.ts'
import { KERNEL } from './KERNEL.ts'
import { GENERATED, owned } from './owned.ts'
import { typeText } from './typeText.ts'
import { decisionWords } from './words.ts'

/** The application service of a context: one method per command, each loading, deciding and storing. */
export function applicationFile({ name, aggregates, application }: ContextPlan): readonly OwnedFile[] {
  const { service, ports, handlers } = application
  if (handlers.length === 0) return []
  const file = new CodeFile(service.from, GENERATED)
  const kept = aggregates.filter(({ commands }) => commands.length > 0)
  file.add(
    `export interface ${ports.name} {`,
    ...kept.map(({ port, repository }) => `  readonly ${port}: ${file.type(repository)}`),
    '}',
    '',
    ...comment(`What others may ask of ${name}: one method per command.`),
    `export class ${service.name} {`,
    `  readonly #ports: ${ports.name}`,
    '',
    `  constructor(ports: ${ports.name}) {`,
    '    this.#ports = ports',
    '  }',
    ...handlers.flatMap((handler) => ['', ...indented(handlerLines(file, handler))]),
    '}',
  )
  const notes = [...kept.flatMap((aggregate) => aggregate.notes), ...handlers.flatMap(({ command }) => command.notes)]
  return [owned(file, 'tool', notes)]
}

function handlerLines(file: CodeFile, { method, aggregate, command }: Handler): readonly string[] {
  const types = { command: command.type, enrichment: command.enrichment ?? command.type }
  const given = askedWith(command)
  const parameters = [
    ...identityParameter(file, aggregate, command.identity !== undefined),
    ...given.map((name) => `${name}: ${file.type(types[name])}`),
  ]
  const { instance, port } = aggregate
  const id = command.identity ? `command.${command.identity.property}` : 'id'
  const ask = `${instance}.${command.method}(${given.join(', ')})`
  return [
    ...comment(decisionWords(command)),
    ...wrap(`${method}(`, parameters, `): Promise<${decidedType(file, command)}> {`),
    ...indented(changeLines(file.value(KERNEL.change), [`this.#ports.${port}`, id], `(${instance}) =>`, ask)),
    '}',
  ]
}

function identityParameter(file: CodeFile, { id }: AggregatePlan, isInCommand: boolean): readonly string[] {
  return isInCommand ? [] : [`id: ${typeText(file, { type: id, list: false })}`]
}

/** A call whose last argument is a function: that one alone goes to the next line. */
function changeLines(change: string, given: readonly string[], head: string, body: string): readonly string[] {
  const single = `return ${change}(${[...given, `${head} ${body}`].join(', ')})`
  if (single.length + 4 <= LINE_WIDTH) return [single]
  return [`return ${change}(${[...given, head].join(', ')}`, `  ${body},`, ')']
}
