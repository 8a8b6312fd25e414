import type { Metrics } from './metrics.ts'

/** Of a context: by method of its service, which aggregate the command is for, and what can come of it. */
export type Measures = Readonly<
  Record<string, { readonly aggregate: string; readonly events: readonly string[]; readonly rules: readonly string[] }>
>

const SECONDS = [0.005, 0.025, 0.1, 0.5, 2.5]

/** The same service, which counts what comes of its commands, by lists that are known beforehand and never by an id. */
export function measured<Service extends object>(
  service: Service,
  context: string,
  measures: Measures,
  metrics: Metrics,
): Service {
  const all = Object.values(measures)
  const known = { context: [context], aggregate: all.map(({ aggregate }) => aggregate), command: Object.keys(measures) }
  const commands = metrics.counter('commands_total', 'Commands, by what came of them.', {
    ...known,
    outcome: ['accepted', 'rejected', 'failed'],
  })
  const events = metrics.counter('domain_events_total', 'Events that were stored.', {
    ...known,
    event: all.flatMap((measure) => measure.events),
  })
  const rejections = metrics.counter('rejections_total', 'Commands that a rule refused.', {
    ...known,
    rule: all.flatMap((measure) => measure.rules),
  })
  const seconds = metrics.histogram('command_seconds', 'How long commands took.', known, SECONDS)

  const count = async (command: string, aggregate: string, ask: () => unknown): Promise<unknown> => {
    const tags = { context, aggregate, command }
    const start = performance.now()
    try {
      const result = await ask()
      if (isRejected(result)) rejections({ ...tags, rule: result.rule })
      else for (const event of eventsOf(result)) events({ ...tags, event })
      commands({ ...tags, outcome: isRejected(result) ? 'rejected' : 'accepted' })
      return result
    } catch (error) {
      commands({ ...tags, outcome: 'failed' })
      throw error
    } finally {
      seconds(tags, (performance.now() - start) / 1000)
    }
  }
  return new Proxy(service, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name)
      if (typeof name !== 'string' || typeof member !== 'function') return member
      const measure = Object.hasOwn(measures, name) ? measures[name] : undefined
      const ask = (given: readonly unknown[]): unknown => Reflect.apply(member, target, given)
      return (...given: readonly unknown[]) => (measure ? count(name, measure.aggregate, () => ask(given)) : ask(given))
    },
  })
}

function isRejected(result: unknown): result is { readonly rule: string } {
  return typeof result === 'object' && result !== null && 'rule' in result && typeof result.rule === 'string'
}

function eventsOf(result: unknown): readonly string[] {
  if (typeof result !== 'object' || result === null || !('events' in result) || !Array.isArray(result.events)) return []
  return (result.events as readonly { readonly type: string }[]).map(({ type }) => type)
}
