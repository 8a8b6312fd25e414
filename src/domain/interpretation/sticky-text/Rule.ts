export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!='

/** The right side of a comparison: a number, a quoted or bare word, or another field's name. */
export type Operand = { readonly literal: number | string | boolean } | { readonly field: string }

/** A constraint sticky that fits the small rule grammar (design §6); `on` names the one command it binds. */
export type Rule = RuleBody & { readonly on?: string }

type RuleBody =
  | { readonly rule: 'compare'; readonly field: string; readonly comparison: Comparison; readonly operand: Operand }
  | { readonly rule: 'count'; readonly field: string; readonly comparison: Comparison; readonly limit: number }
  | { readonly rule: 'one-of'; readonly field: string; readonly values: readonly string[]; readonly negated: boolean }
  | { readonly rule: 'present'; readonly field: string; readonly present: boolean }
  | { readonly rule: 'only-after'; readonly event: string }
  | { readonly rule: 'not-after'; readonly event: string }
  | { readonly rule: 'at-most-once' }
