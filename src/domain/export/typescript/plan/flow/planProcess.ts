import { kebabCase } from '../../../../naming/cases.ts'
import { Scope } from '../../text/Scope.ts'
import type { ContextDraft } from '../ContextDraft.ts'
import { lowerFirst, upperFirst } from '../ContextNames.ts'
import { correlationOf } from './correlation.ts'
import type { ProcessFunctions, ProcessPlan } from './ProcessPlan.ts'
import { type PolicySketch, reactionNotes } from './planPolicy.ts'
import { isAsking, planStep, type Source } from './planStep.ts'

/** Whether a policy has to remember what happened. */
export function isProcess({ joins, undoes }: PolicySketch): boolean {
  return joins || undoes.length > 0
}

/** A compensation gets its values from the step it takes back; what waits for all gets them from any of its events. */
export function planProcess(sketch: PolicySketch, draft: ContextDraft): ProcessPlan {
  const { names, folder } = draft
  const { triggers, joins } = sketch
  const identifier = upperFirst(sketch.identifier)
  const kebab = kebabCase(identifier)
  const type = names.types.take(identifier, `${identifier}Process`)
  const gen = `${folder}/process-managers/${kebab}.gen.ts`
  const property = names.functions.take(lowerFirst(type), `${lowerFirst(type)}Process`)
  const tags = new Scope()
  const setOff: readonly Source[] = joins
    ? triggers.map((said) => ({ messages: [said], said }))
    : [{ messages: triggers }]
  const compensations = sketch.undoes.map(({ message, issue }) => {
    const sources = [{ messages: [message], said: message }, ...(joins ? [] : setOff)]
    return { message, step: planStep(issue, { draft, tags, sources }) }
  })
  const acts = sketch.issues.map((issue) => planStep(issue, { draft, tags, sources: setOff }))
  const steps = [...compensations.map(({ step }) => step), ...acts]
  const heard = [...new Set([...triggers, ...compensations.map(({ message }) => message)])]
  const keys = correlationOf(heard)
  const taken = {
    initial: names.functions.take(`initial${type}`),
    evolve: names.functions.take(`evolve${type}`),
    react: names.functions.take(`react${type}`),
  }
  const exported = (from: string): ProcessFunctions => ({
    initial: { name: taken.initial, from },
    evolve: { name: taken.evolve, from },
    react: { name: taken.react, from },
  })
  return {
    name: sketch.name,
    property,
    stateType: { name: names.types.take(`${type}State`), from: gen },
    eventType: { name: names.types.take(`${type}Event`), from: gen },
    commandType: { name: names.types.take(`${type}Command`), from: gen },
    ...(steps.some(isAsking) ? { enrichment: { name: names.types.take(`${type}Enrichment`), from: gen } } : {}),
    functions: exported(gen),
    own: exported(`${folder}/process-managers/${kebab}.ts`),
    store: names.functions.take(`${property}Store`),
    ...(keys ? { keys } : {}),
    correlate: names.functions.take(`${property}Key`),
    joins,
    triggers,
    heard,
    compensations,
    acts,
    steps,
    notes: reactionNotes(sketch, heard),
  }
}
