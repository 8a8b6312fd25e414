import type { LintRule } from './LintRule.ts'
import { aggregateWithoutCommand } from './rules/aggregateWithoutCommand.ts'
import { aggregateWithoutEvent } from './rules/aggregateWithoutEvent.ts'
import { commandNotImperative } from './rules/commandNotImperative.ts'
import { commandWithoutIssuer } from './rules/commandWithoutIssuer.ts'
import { contextNameGeneric } from './rules/contextNameGeneric.ts'
import { crudEvents } from './rules/crudEvents.ts'
import { duplicateText } from './rules/duplicateText.ts'
import { eventNotPast } from './rules/eventNotPast.ts'
import { fieldConflict } from './rules/fieldConflict.ts'
import { fieldNoSource } from './rules/fieldNoSource.ts'
import { fieldSyntax } from './rules/fieldSyntax.ts'
import { illegalNeighbour } from './rules/illegalNeighbour.ts'
import { nameCollision } from './rules/nameCollision.ts'
import { nameInTwoContexts } from './rules/nameInTwoContexts.ts'
import { nearSynonym } from './rules/nearSynonym.ts'
import { noFailurePath } from './rules/noFailurePath.ts'
import { noPivotal } from './rules/noPivotal.ts'
import { policyNotWhenever } from './rules/policyNotWhenever.ts'
import { readModelOpen } from './rules/readModelOpen.ts'
import { ruleNotParsed } from './rules/ruleNotParsed.ts'

/** Every rule there is; a new one is a file in `rules/` and a line here. */
export const LINT_RULES: readonly LintRule[] = [
  aggregateWithoutCommand,
  aggregateWithoutEvent,
  commandNotImperative,
  commandWithoutIssuer,
  contextNameGeneric,
  crudEvents,
  duplicateText,
  eventNotPast,
  fieldConflict,
  fieldNoSource,
  fieldSyntax,
  illegalNeighbour,
  nameCollision,
  nameInTwoContexts,
  nearSynonym,
  noFailurePath,
  noPivotal,
  policyNotWhenever,
  readModelOpen,
  ruleNotParsed,
]
