import type { CommandTests } from './CommandTests.ts'
import type { RulePlan, Variation } from './rules/RulePlan.ts'
import type { Situation } from './rules/Situation.ts'

/** Situations tried before a search gives up; the order is fixed, so the same board finds the same ones. */
const TRIES = 4000

/**
 * Finds values for the tests of a command: those of its stickies where its rules allow them, else values at the edges of the
 * rules. `needed` are properties that events take from the state.
 */
export function planTests(plain: Situation, rules: readonly RulePlan[], needed: readonly string[]): CommandTests {
  const variations = [...rules.flatMap((rule) => rule.variations), ...crossed(rules)]
  const isKnown = (situation: Situation) => needed.every((property) => situation.state(property) !== undefined)
  const accepts = (situation: Situation) => rules.every((rule) => rule.holds(situation)) && isKnown(situation)
  const accepted = search(repaired(plain, variations, rules), variations, accepts)
  const start = accepted ?? plain

  const ruleTests = rules.map((rule, index) => {
    const before = rules.slice(0, index)
    const refusing = (situation: Situation) =>
      !rule.holds(situation) && before.every((earlier) => earlier.holds(situation))
    const allows = accepted && (search(accepted, rule.variations, accepts, { changed: true }) ?? accepted)
    const refuses = search(start, rule.variations, refusing) ?? search(start, variations, refusing)
    return { rule, ...(allows ? { allows } : {}), ...(refuses ? { refuses } : {}) }
  })

  const unknown = needed.flatMap((property) => {
    const situation = without(start, property)
    const isFirst = needed.slice(0, needed.indexOf(property)).every((earlier) => situation.state(earlier) !== undefined)
    return isFirst && rules.every((rule) => rule.holds(situation)) ? [{ property, situation }] : []
  })
  return { plain: start, ...(accepted ? { accepted } : {}), rules: ruleTests, unknown }
}

/** A rule that compares two fields makes the values worth trying for one worth trying for the other. */
function crossed(rules: readonly RulePlan[]): readonly Variation[] {
  const all = rules.flatMap((rule) => rule.variations)
  const triedOn = (variable: Variation['variable']) =>
    all.filter((variation) => variation.variable === variable).flatMap(({ changes }) => changes)
  return rules.flatMap(({ variations }) => {
    const [left, right, ...more] = variations.filter(({ variable }) => !variable.startsWith('happened.'))
    if (!left || !right || more.length > 0) return []
    return [
      { variable: left.variable, changes: triedOn(right.variable) },
      { variable: right.variable, changes: triedOn(left.variable) },
    ]
  })
}

/** Takes one change after another, as long as each lets more rules hold. */
function repaired(plain: Situation, variations: readonly Variation[], rules: readonly RulePlan[]): Situation {
  const broken = (situation: Situation) => rules.filter((rule) => !rule.holds(situation)).length
  let situation = plain
  for (;;) {
    const count = broken(situation)
    const better = variations
      .flatMap(({ variable, changes }) => changes.map((change) => situation.with(variable, change)))
      .find((candidate) => broken(candidate) < count)
    if (!better) return situation
    situation = better
  }
}

/** The history without the events that would say the property. */
function without(situation: Situation, property: string): Situation {
  return situation.history
    .filter(({ fields }) => fields.some((field) => field.property === property))
    .reduce((rest, { tag }) => rest.with(`happened.${tag}`, undefined), situation)
}

function search(
  from: Situation,
  variations: readonly Variation[],
  wanted: (situation: Situation) => boolean,
  { changed = false } = {},
): Situation | undefined {
  let tries = 0
  const visit = (situation: Situation, start: number, depth: number): Situation | undefined => {
    if (depth === 0) {
      tries += 1
      return wanted(situation) ? situation : undefined
    }
    for (let index = start; index < variations.length; index += 1) {
      const variation = variations[index]
      for (const change of variation?.changes ?? []) {
        if (tries > TRIES) return undefined
        const found = variation && visit(situation.with(variation.variable, change), index + 1, depth - 1)
        if (found) return found
      }
    }
    return undefined
  }
  for (const depth of changed ? [1] : [0, 1, 2, 3]) {
    const found = visit(from, 0, depth)
    if (found) return found
  }
  return undefined
}
