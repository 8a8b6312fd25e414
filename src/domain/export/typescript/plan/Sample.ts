import type { Money } from '../kernel/values/money.ts'

/** A value for a test: plain, so that rules can be tried on it here and code can be made of it there. */
export type Sample = string | number | boolean | Money | SampleList

/** A list of `length` equal members. */
export interface SampleList {
  readonly length: number
  readonly of: Sample
}

export function isList(sample: Sample): sample is SampleList {
  return typeof sample === 'object' && 'of' in sample
}

export function isMoney(sample: Sample): sample is Money {
  return typeof sample === 'object' && 'currency' in sample
}

export function equalSamples(a: Sample | undefined, b: Sample | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
