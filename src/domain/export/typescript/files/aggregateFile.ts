import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { aggregateNotes } from '../plan/aggregateNotes.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { aggregateSymbols } from './aggregateSymbols.ts'
import { addDecisions } from './decisionLines.ts'
import { addLoaded } from './loadedLines.ts'
import { addMessages } from './messageLines.ts'
import { owned } from './owned.ts'
import { addRoot } from './rootLines.ts'
import { addRules } from './ruleLines.ts'
import { addEvolve, addState } from './stateLines.ts'

/** `order.gen.ts`: messages, state, rules, decisions, evolution and the class over them. */
export function aggregateFile(aggregate: AggregatePlan): OwnedFile {
  const { gen, file: name, style } = aggregate
  const file = new CodeFile(
    gen,
    `// Generated from the wall, and again whenever it changes: write in ${name}.ts instead.`,
  )
  addMessages(file, aggregate)
  addState(file, aggregate)
  addRules(file, aggregate)
  addDecisions(file, aggregate)
  addEvolve(file, aggregate)
  if (style === 'class') addRoot(file, aggregate)
  else addLoaded(file, aggregate)
  return owned(file, 'tool', aggregateNotes(aggregate), aggregateSymbols(aggregate))
}
