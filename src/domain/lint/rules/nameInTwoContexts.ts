import type { Id } from '../../board/Board.ts'
import type { FindingDraft } from '../../interpretation/FindingDraft.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { groupBy, namedElementsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

interface Use {
  readonly kind: string
  readonly name: string
  readonly context: Id
  readonly contextName: string
  readonly notes: readonly Id[]
}

/** One name for two elements of one kind in two contexts: the same, or two meanings? An event that is a reference is the same. */
export const nameInTwoContexts: LintRule = function* ({ model }) {
  const uses = model.contexts.flatMap((context) =>
    namedElementsOf(context).flatMap(({ kind, element }): Use[] => {
      if (element.name === '' || 'reference' in element) return []
      return [{ kind, name: element.name, context: context.id, contextName: context.name, notes: element.notes }]
    }),
  )
  for (const same of groupBy(uses, ({ kind, name }) => `${kind} ${nameKey(name)}`).values()) {
    const contexts = new Map(same.map(({ context, contextName }) => [context, contextName]))
    if (contexts.size > 1) yield draft(same, [...contexts.values()])
  }
}

function draft(same: readonly Use[], contexts: readonly string[]): FindingDraft {
  const [{ kind, name } = { kind: '', name: '' }] = same
  const where = contexts.map((context) => `“${context}”`).join(' and ')
  const notes = same.flatMap((use) => use.notes)
  return kind === 'aggregate'
    ? {
        code: 'aggregate-in-two-contexts',
        notes,
        message: `${where} both have an aggregate “${name}”: two models of their own, or one with an owner?`,
      }
    : { code: 'word-in-two-contexts', notes, message: `“${name}” is said in ${where}: one meaning, or two?` }
}
