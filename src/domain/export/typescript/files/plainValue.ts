import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { ValueType } from '../plan/ValueType.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'

/** The type of a field as plain data, without anything of the context that has it; a value object comes as it is. */
export function plainType(file: CodeFile, { type, list }: Pick<FieldPlan, 'type' | 'list'>): string {
  const member = plainMember(file, type)
  if (!list) return member
  return member.includes('|') ? `readonly (${member})[]` : `readonly ${member}[]`
}

function plainMember(file: CodeFile, type: ValueType): string {
  switch (type.kind) {
    case 'int':
      return 'number'
    case 'bool':
      return 'boolean'
    case 'money':
      return '{ readonly amount: string; readonly currency: string }'
    case 'enum':
      return (type.members ?? []).map(quote).join(' | ')
    case 'object':
      return type.type ? file.type(type.type) : 'unknown'
    default:
      return 'string'
  }
}

/** `readonly orderId: string`, one a line. */
export function plainLines(
  file: CodeFile,
  fields: readonly FieldPlan[],
  { indent = '  ', optional = false } = {},
): readonly string[] {
  return fields.map((field) => {
    const mark = optional || field.optional ? '?' : ''
    return `${indent}readonly ${field.property}${mark}: ${plainType(file, field)}`
  })
}

/** An expression of plain data as a value of a context's own type. */
export function fromPlain(file: CodeFile, { type, list }: Pick<FieldPlan, 'type' | 'list'>, code: string): string {
  if (!isRebuilt(type)) return code
  return list ? `${code}.map((item) => ${rebuilt(file, type, 'item')})` : rebuilt(file, type, code)
}

function isRebuilt({ kind, factory }: ValueType): boolean {
  return factory !== undefined && kind !== 'enum'
}

function rebuilt(file: CodeFile, type: ValueType, code: string): string {
  const factory = type.factory ? file.value(type.factory) : ''
  return type.kind === 'money' ? `${factory}(${code}.amount, ${code}.currency)` : `${factory}(${code})`
}
