import type { OwnedFile } from '../../manifest.ts'
import type { AggregateHandler } from '../plan/ApplicationPlan.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { wrap } from '../text/wrap.ts'
import { askedWith } from './decisionSignature.ts'
import { owned } from './owned.ts'
import { portsOf } from './portsOf.ts'
import { Samples } from './Samples.ts'
import { describeLines, testLines } from './testLines.ts'

/** The first test of the service, for its owner to go on from: one command, decided and stored. */
export function applicationTestFile(context: ContextPlan): readonly OwnedFile[] {
  const { name, application, folder } = context
  const handler = application.handlers.find((candidate): candidate is AggregateHandler => {
    return (
      candidate.kind === 'aggregate' &&
      candidate.services.length === 0 &&
      candidate.command.yields !== 'undecided' &&
      candidate.command.tests.accepted !== undefined
    )
  })
  if (!handler) return []
  const { aggregate } = handler
  const kebab = folder.slice(folder.lastIndexOf('/') + 1)
  const file = new CodeFile(`${folder}/application/${kebab}.test.ts`, undefined, [
    'decision',
    'version',
    aggregate.port,
    application.instance,
  ])
  const samples = new Samples(file, aggregate)
  const test = storedTest(file, context, handler, samples)
  file.add(...describeLines(file, name, [test]))
  return [owned(file, 'person', handler.command.notes)]
}

function storedTest(
  file: CodeFile,
  context: ContextPlan,
  { aggregate, command, method }: AggregateHandler,
  samples: Samples,
): readonly string[] {
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const situation = command.tests.plain
  const history = samples.history(situation)
  const outcome = command.yields === 'one-of' ? command.outcomes[0] : undefined
  const count = history.length + (outcome ? 1 : command.outcomes.length)
  const given = [
    ...(command.identity ? [] : [samples.id]),
    ...askedWith(command).map((name) =>
      name === 'command' ? samples.command(command, situation) : samples.enrichment(command, outcome),
    ),
  ]
  const ports = portsOf(context).map(({ property, inMemory }) =>
    property === aggregate.port ? property : `${property}: new ${file.value(inMemory)}()`,
  )
  const stored = history.length === 0 ? '' : `[[${samples.id}, [${history.join(', ')}]]]`
  const { make, style, instance } = context.application
  const made = `${style === 'class' ? 'new ' : ''}${file.value(make)}(`
  const body = [
    `const ${aggregate.port} = new ${file.value(aggregate.inMemory)}(${stored})`,
    ...wrap(`const ${instance} = ${made}{`, ports, '})', { pad: ' ' }),
    ...wrap(`const decision = await ${instance}.${method}(`, given, ')'),
    `const { version } = await ${aggregate.port}.get(${samples.id})`,
    `${assert}.ok(decision.ok)`,
    `${assert}.equal(version, ${count})`,
  ]
  return testLines(file, `${command.name} is decided and stored`, body, { isAsync: true })
}
