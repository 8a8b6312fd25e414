import type { CmlIndex } from '../CmlIndex.ts'
import type { CmlProblem } from '../CmlProblem.ts'
import { aggregateRules } from './aggregateRules.ts'
import { coordinationRules } from './coordinationRules.ts'
import { domainRules } from './domainRules.ts'
import { flowRules } from './flowRules.ts'
import { referenceRules } from './referenceRules.ts'
import { relationshipRules } from './relationshipRules.ts'
import { teamRules } from './teamRules.ts'
import { uniqueNameRules } from './uniqueNameRules.ts'

/** What Context Mapper's validators check beyond the grammar. */
export const CML_RULES: readonly ((index: CmlIndex) => readonly CmlProblem[])[] = [
  uniqueNameRules,
  referenceRules,
  relationshipRules,
  teamRules,
  aggregateRules,
  flowRules,
  coordinationRules,
  domainRules,
]
