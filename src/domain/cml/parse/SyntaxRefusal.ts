import type { CmlPosition } from '../CmlProblem.ts'

/** Thrown by the reader at the first token that does not fit, and caught by `parseCml` alone. */
export class SyntaxRefusal extends Error {
  readonly at: CmlPosition

  constructor(at: CmlPosition, message: string) {
    super(message)
    this.at = at
  }
}
