import type { CodeFile, Exported } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'
import { equalSamples, isList, isMoney, type Sample } from './Sample.ts'
import type { ValueType } from './ValueType.ts'

/** A constant that holds a value already. */
export interface KnownSample {
  readonly type: ValueType
  readonly sample: Sample
  readonly name: Exported
}

/** A sample as an expression; the constant where `known` holds it. */
export function sampleCode(file: CodeFile, type: ValueType, sample: Sample, known?: KnownSample): string {
  if (isList(sample))
    return sample.length === 0 ? '[]' : listCode(sample.length, sampleCode(file, type, sample.of, known))
  const isKnown = known?.type === type && equalSamples(known.sample, sample)
  return isKnown ? file.value(known.name) : memberCode(file, type, sample)
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
