import type { LintRule } from '../LintRule.ts'

/** Something feeds a read model, and somebody looks at it to decide. */
export const readModelOpen: LintRule = function* ({ model }) {
  const fed = new Set(model.links.filter(({ kind }) => kind === 'feeds').map(({ to }) => to))
  const read = new Set(model.links.filter(({ kind }) => kind === 'informs').map(({ from }) => from))
  for (const { name, notes } of model.contexts.flatMap(({ readModels }) => readModels)) {
    const open = [
      ...(notes.some((id) => fed.has(id)) ? [] : ['which event feeds it']),
      ...(notes.some((id) => read.has(id)) ? [] : ['who looks at it']),
    ]
    if (open.length === 0) continue
    const called = name === '' ? 'A read model' : `“${name}”`
    yield { code: 'read-model-open', notes, message: `${called} does not say ${open.join(' and ')}.` }
  }
}
