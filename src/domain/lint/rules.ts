import type { FindingCode } from '../interpretation/findings.ts'
import type { LintRule } from './LintRule.ts'
import { aggregateInTwoContexts } from './rules/aggregateInTwoContexts.ts'
import { aggregateWithoutCommand } from './rules/aggregateWithoutCommand.ts'
import { aggregateWithoutEvent } from './rules/aggregateWithoutEvent.ts'
import { commandNotImperative } from './rules/commandNotImperative.ts'
import { commandWithoutIssuer } from './rules/commandWithoutIssuer.ts'
import { contextNameGeneric } from './rules/contextNameGeneric.ts'
import { crudEvents } from './rules/crudEvents.ts'
import { duplicateText } from './rules/duplicateText.ts'
import { eventNotPast } from './rules/eventNotPast.ts'
import { fieldConflict } from './rules/fieldConflict.ts'
import { fieldNameCollision } from './rules/fieldNameCollision.ts'
import { fieldNoSource } from './rules/fieldNoSource.ts'
import { fieldSyntax } from './rules/fieldSyntax.ts'
import { illegalNeighbour } from './rules/illegalNeighbour.ts'
import { nameCollision } from './rules/nameCollision.ts'
import { nameWithoutLetters } from './rules/nameWithoutLetters.ts'
import { nearSynonym } from './rules/nearSynonym.ts'
import { noFailurePath } from './rules/noFailurePath.ts'
import { noPivotal } from './rules/noPivotal.ts'
import { policyNotWhenever } from './rules/policyNotWhenever.ts'
import { readModelOpen } from './rules/readModelOpen.ts'
import { ruleNotParsed } from './rules/ruleNotParsed.ts'
import { typeNameCollision } from './rules/typeNameCollision.ts'
import { wordInTwoContexts } from './rules/wordInTwoContexts.ts'
import { yieldUnsaid } from './rules/yieldUnsaid.ts'

/** Every rule there is, by the only code that it finds; a new one is a file in `rules/` and a line here. */
export const LINT_RULES: readonly (readonly [FindingCode, LintRule])[] = [
  ['aggregate-in-two-contexts', aggregateInTwoContexts],
  ['aggregate-without-command', aggregateWithoutCommand],
  ['aggregate-without-event', aggregateWithoutEvent],
  ['command-not-imperative', commandNotImperative],
  ['command-without-issuer', commandWithoutIssuer],
  ['context-name-generic', contextNameGeneric],
  ['crud-events', crudEvents],
  ['duplicate-text', duplicateText],
  ['event-not-past', eventNotPast],
  ['field-conflict', fieldConflict],
  ['name-collision', fieldNameCollision],
  ['field-no-source', fieldNoSource],
  ['field-syntax', fieldSyntax],
  ['illegal-neighbour', illegalNeighbour],
  ['name-collision', nameCollision],
  ['name-without-letters', nameWithoutLetters],
  ['near-synonym', nearSynonym],
  ['no-failure-path', noFailurePath],
  ['no-pivotal', noPivotal],
  ['policy-not-whenever', policyNotWhenever],
  ['read-model-open', readModelOpen],
  ['rule-not-parsed', ruleNotParsed],
  ['name-collision', typeNameCollision],
  ['word-in-two-contexts', wordInTwoContexts],
  ['yield-unsaid', yieldUnsaid],
]
