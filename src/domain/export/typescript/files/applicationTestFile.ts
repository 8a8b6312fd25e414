import type { OwnedFile } from '../../manifest.ts'
import type { AggregateHandler } from '../plan/ApplicationPlan.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith } from './decisionSignature.ts'
import { owned } from './owned.ts'
import { portsOf } from './portsOf.ts'
import { Samples } from './Samples.ts'

/** The first test of the service, for its owner to go on from: one command, decided and stored. */
export function applicationTestFile(context: ContextPlan): readonly OwnedFile[] {
  const { name, application, folder } = context
  const handler = application.handlers.find((candidate): candidate is AggregateHandler => {
    return (
      candidate.kind === 'aggregate' &&
      candidate.command.yields !== 'undecided' &&
      candidate.command.tests.accepted !== undefined
    )
  })
  if (!handler) return []
  const kebab = folder.slice(folder.lastIndexOf('/') + 1)
  const file = new CodeFile(`${folder}/application/${kebab}.test.ts`, undefined, ['id', 'decision', 'version'])
  const describe = file.value({ name: 'describe', from: 'node:test' })
  const samples = new Samples(file, handler.aggregate)
  const test = testLines(file, context, handler, samples)
  file.add(...samples.constants(test.join('\n')))
  file.section([`${describe}(${quote(name)}, () => {`, ...indented(test), '})'])
  return [owned(file, 'person', handler.command.notes)]
}

function testLines(
  file: CodeFile,
  context: ContextPlan,
  { aggregate, command, method }: AggregateHandler,
  samples: Samples,
): readonly string[] {
  const test = file.value({ name: 'test', from: 'node:test' })
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const situation = command.tests.plain
  const history = samples.history(situation)
  const outcome = command.yields === 'one-of' ? command.outcomes[0] : undefined
  const count = history.length + (outcome ? 1 : command.outcomes.length)
  const given = [
    ...(command.identity ? [] : ['id']),
    ...askedWith(command).map((name) =>
      name === 'command' ? samples.command(command, situation) : samples.enrichment(command, outcome),
    ),
  ]
  const ports = portsOf(context).map(({ property, inMemory }) =>
    property === aggregate.port ? property : `${property}: new ${file.value(inMemory)}()`,
  )
  const stored = history.length === 0 ? '' : `[[id, [${history.join(', ')}]]]`
  const { service, instance } = context.application
  return [
    `${test}(${quote(`${command.name} is decided and stored`)}, async () => {`,
    `  const ${aggregate.port} = new ${file.value(aggregate.inMemory)}(${stored})`,
    ...wrap(`const ${instance} = new ${file.value(service)}({`, ports, '})', { indent: '  ', pad: ' ' }),
    ...wrap(`const decision = await ${instance}.${method}(`, given, ')', { indent: '  ' }),
    `  const { version } = await ${aggregate.port}.get(id)`,
    `  ${assert}.ok(decision.ok)`,
    `  ${assert}.equal(version, ${count})`,
    '})',
  ]
}
