import type { Handler } from '../../plan/ApplicationPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'

/** By method: whose command it is, which events can come of it and which rules can refuse it. */
export function measureLines(file: CodeFile, { application }: ContextPlan): readonly string[] {
  return [
    `const MEASURES: ${file.type(KERNEL.Measures)} = {`,
    ...application.handlers.flatMap((handler) => {
      const { owner, events, rules } = outcomesOf(handler)
      const list = (names: readonly string[]) => `[${names.map(quote).join(', ')}]`
      return wrap(
        `${handler.method}: {`,
        [`aggregate: ${quote(owner)}`, `events: ${list(events)}`, `rules: ${list(rules)}`],
        '},',
        { indent: '  ', pad: ' ' },
      )
    }),
    '}',
  ]
}

function outcomesOf(handler: Handler) {
  if (handler.kind === 'system') return { owner: handler.system.port.name, events: [], rules: [] }
  const { aggregate, command, services } = handler
  const isDecided = command.yields !== 'undecided'
  const unknown = command.outcomes.flatMap(({ wires }) =>
    wires.filter(({ source }) => source === 'state').map(({ field }) => `${field.property}Unknown`),
  )
  return {
    owner: aggregate.root.name,
    events: isDecided ? command.outcomes.map(({ event }) => event.tag) : [],
    rules: [
      ...services.map(({ check }) => check.name),
      ...command.rules.map(({ name }) => name),
      ...(isDecided ? [...new Set(unknown)] : ['undecided']),
    ],
  }
}
