import { type CmlIndex, indexCml } from './CmlIndex.ts'
import type { CmlModel } from './CmlModel.ts'
import { type CmlProblem, errorAt } from './CmlProblem.ts'
import { parseModel } from './parse/parseModel.ts'
import { SyntaxRefusal } from './parse/SyntaxRefusal.ts'
import { TokenReader } from './parse/TokenReader.ts'
import { CML_RULES } from './rules/CML_RULES.ts'
import { tokenize } from './tokens/tokenize.ts'

/** A model with its warnings; or none, with every error that was found (at a wrong token: that one). */
export type ParsedCml =
  | { readonly ok: true; readonly model: CmlModel; readonly index: CmlIndex; readonly problems: readonly CmlProblem[] }
  | { readonly ok: false; readonly problems: readonly CmlProblem[] }

/**
 * Reads a text in the Context Mapper Language and checks it as Context Mapper does (grammar and validators of
 * ContextMapper/context-mapper-dsl, 2026). Total: any text gives a model or problems with line and column.
 */
export function parseCml(text: string): ParsedCml {
  const { tokens, comments, problem } = tokenize(text)
  if (problem) return { ok: false, problems: [problem] }
  let model: CmlModel
  try {
    model = parseModel(new TokenReader(tokens, text), comments)
  } catch (error) {
    if (!(error instanceof SyntaxRefusal)) throw error
    return { ok: false, problems: [errorAt(error.at, error.message)] }
  }
  const index = indexCml(model)
  const problems = CML_RULES.flatMap((rule) => rule(index)).sort((a, b) => a.line - b.line || a.column - b.column)
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems }
  return { ok: true, model, index, problems }
}
