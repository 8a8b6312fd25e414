import type { Report } from '../../plan/ApplicationPlan.ts'
import { upperFirst } from '../../plan/ContextNames.ts'
import type { FieldPlan } from '../../plan/FieldPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import type { ValueType } from '../../plan/ValueType.ts'
import type { CodeFile, Exported } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { KERNEL } from '../KERNEL.ts'

/** `src/contexts/order-management/infrastructure/parsers.gen.ts` exports `parsePlaceOrder`. */
export function parserOf({ folder }: Pick<ContextPlan, 'folder'>, { name }: Exported): Exported {
  return { name: `parse${upperFirst(name)}`, from: `${folder}/infrastructure/parsers.gen.ts` }
}

/** … and `readDayStarted`: the data of something that happened outside. */
export function reportReader({ folder }: Pick<ContextPlan, 'folder'>, { method }: Report): Exported {
  return { name: `read${upperFirst(method)}`, from: `${folder}/infrastructure/parsers.gen.ts` }
}

/** Each field of an object literal, read from `fields` by its type. */
export function fieldParts(file: CodeFile, context: ContextPlan, fields: readonly FieldPlan[]): readonly string[] {
  return fields.map(({ property, type, list, optional }) => {
    const member = parseExpression(file, context, type)
    const parse = list ? `${file.value(KERNEL.listOf)}(${member})` : member
    return optional
      ? `...fields.optional(${quote(property)}, ${parse}),`
      : `${property}: fields.required(${quote(property)}, ${parse}),`
  })
}

function parseExpression(file: CodeFile, context: ContextPlan, type: ValueType): string {
  const { factory } = type
  switch (type.kind) {
    case 'text':
      return file.value(KERNEL.asText)
    case 'int':
      return file.value(KERNEL.asInt)
    case 'bool':
      return file.value(KERNEL.asBool)
    case 'money':
      return file.value(KERNEL.asMoney)
    case 'object':
      if (context.records.some((record) => record.type === type) && type.type) {
        return file.value(parserOf(context, type.type))
      }
      return `${file.value(KERNEL.madeOfParts)}(${factory ? file.value(factory) : ''})`
    default:
      return factory ? `${file.value(KERNEL.made)}(${file.value(factory)})` : file.value(KERNEL.asText)
  }
}
