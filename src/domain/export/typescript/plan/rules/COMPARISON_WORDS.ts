import type { Comparison } from '../../../../interpretation/sticky-text/Rule.ts'

/** How a comparison reads in the name of a rule. */
export const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  '<': 'Below',
  '<=': 'AtMost',
  '>': 'Above',
  '>=': 'AtLeast',
  '=': 'Is',
  '!=': 'IsNot',
}
