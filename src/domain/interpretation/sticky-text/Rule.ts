export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!='

/** The right side of a comparison. A bare word is the field of that name where there is one, else the word itself. */
export type Operand = { readonly literal: number | string | boolean } | { readonly word: string }

/** A rule that fits the small grammar (design §6); `on` names the one command it binds. Names as written. */
export type Rule = RuleBody & { readonly on?: string }

export type RuleBody =
  | { readonly rule: 'compare'; readonly field: string; readonly comparison: Comparison; readonly operand: Operand }
  | { readonly rule: 'count'; readonly field: string; readonly comparison: Comparison; readonly limit: number }
  | OneOfRule
  | PresentRule
  | { readonly rule: 'only-after'; readonly event: string }
  | { readonly rule: 'not-after'; readonly event: string }
  | { readonly rule: 'at-most-once' }

export interface OneOfRule {
  readonly rule: 'one-of'
  readonly field: string
  readonly values: readonly string[]
  readonly negated: boolean
  /** Those of the values that stand without quotes and begin with a small letter: a text does not take them for values. */
  readonly bare?: readonly string[]
}

export interface PresentRule {
  readonly rule: 'present'
  readonly field: string
  readonly present: boolean
  /** The word that says so, where an enumeration may have a member of that name. */
  readonly said?: { readonly word: string; readonly negated: boolean }
}
