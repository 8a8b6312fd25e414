import { enumMembers, type Field, isIdType, knownType } from '../interpretation/sticky-text/Field.ts'
import type { PresentRule, Rule } from '../interpretation/sticky-text/Rule.ts'

/** Why a rule over these fields, all of its name, becomes no check; undefined where one of them allows it, or there is none. */
export function whyUnfit(rule: Rule, fields: readonly Field[]): string | undefined {
  if (fields.length === 0) return undefined
  if (rule.rule === 'present') {
    return fields.every((field) => isAlwaysThere(field, rule)) ? `“${rule.field}” is always present` : undefined
  }
  const [bare] = rule.rule === 'one-of' ? (rule.bare ?? []) : []
  return bare !== undefined && fields.every(({ type }) => isWords(type))
    ? `“${bare}” is a value only in quotes`
    : undefined
}

/** A rule may also name a member of an enumeration, by the word that says “present”. */
function isAlwaysThere({ type, optional, list }: Field, { said }: PresentRule): boolean {
  if (optional || list || knownType(type) === 'text') return false
  return !enumMembers(type)?.some((member) => member.toLowerCase() === said?.word.toLowerCase())
}

function isWords(type: string): boolean {
  return knownType(type) === 'text' || (knownType(type) === undefined && !enumMembers(type) && isIdType(type))
}
