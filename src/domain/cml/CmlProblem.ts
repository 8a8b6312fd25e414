/** A place in the text; both count from 1. */
export interface CmlPosition {
  readonly line: number
  readonly column: number
}

/** What is wrong, or doubtful, at a place of the text, in a sentence for a person. */
export interface CmlProblem extends CmlPosition {
  readonly severity: 'error' | 'warning'
  readonly message: string
}

export function errorAt({ line, column }: CmlPosition, message: string): CmlProblem {
  return { severity: 'error', line, column, message }
}

export function warningAt({ line, column }: CmlPosition, message: string): CmlProblem {
  return { severity: 'warning', line, column, message }
}
