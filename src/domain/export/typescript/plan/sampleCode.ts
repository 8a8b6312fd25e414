import type { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'
import { isList, isMoney, type Sample } from './Sample.ts'
import type { ValueType } from './ValueType.ts'

/** A sample as an expression. `names` are constants of the file that hold a value already, by its expression. */
export function sampleCode(
  file: CodeFile,
  type: ValueType,
  sample: Sample,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  if (isList(sample)) return listCode(sample.length, sampleCode(file, type, sample.of, names))
  const code = memberCode(file, type, sample)
  return names.get(code) ?? code
}

function listCode(length: number, member: string): string {
  if (length <= 3) return `[${Array.from({ length }, () => member).join(', ')}]`
  return `Array.from({ length: ${length} }, () => ${member})`
}

function memberCode(file: CodeFile, type: ValueType, sample: Sample): string {
  if (type.kind === 'object') return type.sample ? file.value(type.sample) : 'undefined'
  const factory = type.factory && type.kind !== 'enum' ? file.value(type.factory) : undefined
  if (isMoney(sample)) return `${factory}(${quote(sample.amount)}, ${quote(sample.currency)})`
  const literal = typeof sample === 'string' ? quote(sample) : String(sample)
  return factory ? `${factory}(${literal})` : literal
}
