import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { upperFirst } from '../plan/ContextNames.ts'
import type { EventPlan } from '../plan/EventPlan.ts'
import type { StateField } from '../plan/FieldPlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { withArticle } from '../text/withArticle.ts'
import { wrap } from '../text/wrap.ts'
import { KERNEL } from './KERNEL.ts'
import { typeText } from './typeText.ts'
import { spokenName } from './words.ts'

/** The state type and the state before anything happened. */
export function addState(file: CodeFile, aggregate: AggregatePlan): void {
  const { stateType, eventType, events, state, id, initial } = aggregate
  const one = withArticle(spokenName(aggregate))
  const idType = typeText(file, { type: id, list: false })
  file.section([
    ...comment(`What its events say of ${one}.`),
    `export interface ${stateType.name} {`,
    `  readonly id: ${idType}`,
    ...(events.length > 0
      ? [
          '  /** What happened at least once, first things first. */',
          `  readonly happened: readonly ${eventType.name}['type'][]`,
        ]
      : []),
    ...state.map((field) => `  readonly ${field.property}?: ${typeText(file, field)}`),
    '}',
  ])
  file.section([
    ...comment(`${upperFirst(one)} before anything happened to it.`),
    `export function ${initial.name}(id: ${idType}): ${stateType.name} {`,
    events.length > 0 ? '  return { id, happened: [] }' : '  return { id }',
    '}',
  ])
}

/** `evolve`: the state after an event. */
export function addEvolve(file: CodeFile, aggregate: AggregatePlan): void {
  const { stateType, eventType, events } = aggregate
  const doc = '/** The state after an event. */'
  if (events.length === 0) {
    file.section([doc, `export function evolve(state: ${stateType.name}): ${stateType.name} {`, '  return state', '}'])
    return
  }
  const folded = events.map((event) => ({ event, parts: foldedParts(file, aggregate.state, event) }))
  const silent = folded.filter(({ parts }) => parts.length === 0)
  const said = folded.filter(({ parts }) => parts.length > 0)
  const cases = said.flatMap(({ event, parts }) => [`    case ${quote(event.tag)}:`, ...foldLines(parts, '      ')])
  const rest = '{ ...state, happened }'
  const [only, ...more] = said
  const isSingle = only !== undefined && more.length === 0 && silent.length === 0
  file.section([
    doc,
    `export function evolve(state: ${stateType.name}, event: ${eventType.name}): ${stateType.name} {`,
    '  const happened = state.happened.includes(event.type) ? state.happened : [...state.happened, event.type]',
    ...(said.length === 0
      ? [`  return ${rest}`]
      : isSingle
        ? foldLines(only.parts, '  ')
        : [
            '  switch (event.type) {',
            ...cases,
            ...silentCases(
              silent.map(({ event }) => event),
              rest,
            ),
            '  }',
          ]),
    '}',
  ])
}

function foldLines(parts: readonly string[], indent: string): readonly string[] {
  return wrap('return {', ['...state', 'happened', ...parts], '}', { indent, pad: ' ' })
}

function silentCases(events: readonly EventPlan[], rest: string): readonly string[] {
  if (events.length === 0) return []
  return [...events.map(({ tag }) => `    case ${quote(tag)}:`), `      return ${rest}`]
}

/** What one event adds to the state, as parts of an object literal. */
function foldedParts(file: CodeFile, state: readonly StateField[], event: EventPlan): readonly string[] {
  const fields = event.fields.flatMap((field) => {
    const known = state.find(({ from }) => from === field.property)
    return known ? [{ known, field, code: `${known.property}: event.data.${field.property}` }] : []
  })
  const certain = fields.filter(({ field }) => !field.optional).map(({ code }) => code)
  const optional = fields.filter(({ field }) => field.optional).map(({ code }) => code)
  if (optional.length === 0) return certain
  return [...certain, `...${file.value(KERNEL.defined)}({ ${optional.join(', ')} })`]
}
