import type { FieldPlan, StateField } from '../plan/FieldPlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'

/** The TypeScript type of a field, imported where it must be. */
export function typeText(file: CodeFile, { type, list }: Pick<FieldPlan | StateField, 'type' | 'list'>): string {
  const name = type.type ? file.type(type.type) : type.name
  return list ? `readonly ${name}[]` : name
}

/** `readonly orderId: OrderId`, one a line. */
export function propertyLines(file: CodeFile, fields: readonly FieldPlan[], indent = '  '): readonly string[] {
  return fields.map((field) => {
    return `${indent}readonly ${field.property}${field.optional ? '?' : ''}: ${typeText(file, field)}`
  })
}

/** The data a command or an enrichment carries. */
export function dataInterface(
  file: CodeFile,
  name: string,
  doc: string,
  fields: readonly FieldPlan[],
): readonly string[] {
  return [...comment(doc), `export interface ${name} {`, ...propertyLines(file, fields), '}']
}
