import { enumMembers, type Field, knownType } from '../interpretation/sticky-text/Field.ts'
import { nameKey } from '../interpretation/sticky-text/stickyName.ts'
import { pascalCase } from '../naming/cases.ts'
import { propertyNames } from '../naming/propertyNames.ts'
import type { DefinedParts } from './definedParts.ts'
import type { Yaml } from './Yaml.ts'

const DECIMAL = '^[+-]?\\d+(\\.\\d+)?$'

/**
 * The fields of a message as JSON Schema (draft 7): JSON-safe data as the generated published language has it, so decimals and
 * amounts are texts. Types that the wall defines are written out; any other one is an object of any kind.
 */
export function messageSchema(fields: readonly Field[], parts: DefinedParts): Readonly<Record<string, Yaml>> {
  return objectSchema(fields, parts, [])
}

function objectSchema(all: readonly Field[], parts: DefinedParts, within: readonly string[]): Record<string, Yaml> {
  const fields = [...new Map(all.toReversed().map((field) => [nameKey(field.name), field])).values()].reverse()
  const names = propertyNames(fields.map(({ name }) => name))
  const nameOf = ({ name }: Field) => names.get(name) ?? name
  const required = fields.filter(({ optional }) => !optional).map(nameOf)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [nameOf(field), fieldSchema(field, parts, within)])),
    ...(required.length === 0 ? {} : { required }),
  }
}

function fieldSchema(field: Field, parts: DefinedParts, within: readonly string[]): Yaml {
  const { type, list } = field
  const example = exampleOf(field)
  const single = { ...typeSchema(type, parts, within), ...(example === undefined ? {} : { examples: [example] }) }
  return list ? { type: 'array', items: single } : single
}

function typeSchema(type: string, parts: DefinedParts, within: readonly string[]): Record<string, Yaml> {
  const members = enumMembers(type)
  if (members) return { type: 'string', enum: [...new Set(members)] }
  switch (knownType(type)) {
    case 'text':
      return { type: 'string' }
    case 'int':
      return { type: 'integer' }
    case 'decimal':
      return { type: 'string', pattern: DECIMAL }
    case 'bool':
      return { type: 'boolean' }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'instant':
      return { type: 'string', format: 'date-time' }
    case 'uuid':
      return { type: 'string', format: 'uuid' }
    case 'money':
      return moneySchema()
  }
  const name = pascalCase(type)
  const own = parts.get(name)
  if (own && !within.includes(name)) return { title: type, ...objectSchema(own, parts, [...within, name]) }
  return name.endsWith('Id') ? { title: type, type: 'string' } : { title: type, type: 'object' }
}

function moneySchema(): Record<string, Yaml> {
  const currency = { type: 'string', pattern: '^[A-Z]{3}$' }
  const properties = { amount: { type: 'string', pattern: DECIMAL }, currency }
  return { type: 'object', properties, required: ['amount', 'currency'] }
}

/** The example of the sticky as the message would carry it; none where its type has parts of its own. */
function exampleOf({ type, example }: Field): Yaml | undefined {
  if (example === undefined) return undefined
  switch (knownType(type)) {
    case 'int':
      return Number(example)
    case 'bool':
      return example.toLowerCase() === 'true'
    case 'money':
      return moneyExample(example)
    case undefined:
      return enumMembers(type) || pascalCase(type).endsWith('Id') ? example : undefined
    default:
      return example
  }
}

function moneyExample(example: string): Yaml | undefined {
  const amount = /[+-]?\d+(\.\d+)?/.exec(example)?.[0]
  const currency = /[A-Z]{3}/.exec(example)?.[0]
  return amount === undefined || currency === undefined ? undefined : { amount, currency }
}
