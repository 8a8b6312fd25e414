import type { Board } from '../../board/Board.ts'
import type { Operation } from '../../board/operations.ts'
import { asSentence } from '../../interpretation/contextCalled.ts'
import { fixId } from '../../interpretation/fixes/fixId.ts'
import type { QuickFix } from '../../interpretation/model.ts'
import type { Pattern } from '../../notation/relationships.ts'
import { defining } from '../fixes/defining.ts'
import type { LintRule } from '../LintRule.ts'
import { contextsOf, type Use, Vocabulary } from '../Vocabulary.ts'

/** In more contexts than this it is too long a list of owners. */
const MANY = 4

/**
 * Aggregates of one name in several contexts are normal: two models of their own, or one with an owner, or a shared kernel
 * (Evans). Whichever it is, the glossary says it, and the context map where it is one of theirs.
 */
export const aggregateInTwoContexts: LintRule = function* (input) {
  const words = new Vocabulary(input.model, (kind) => kind === 'aggregate')
  for (const uses of words.shared) {
    const [first] = uses
    if (!first) continue
    yield {
      code: 'aggregate-in-two-contexts',
      notes: uses.flatMap(({ notes }) => notes),
      message: asSentence(
        `${contextsOf(uses)} both have an aggregate “${first.name}”: two models of their own, or one with an owner?`,
      ),
      fixes: uses.length > MANY ? [] : ANSWERS.flatMap((answersFor) => answersFor(uses)).map(deciding),
    }

    function deciding({ label, meaning, tie }: Answer): QuickFix {
      const definitions = defining('aggregate-in-two-contexts', words.definitionsOf(uses, meaning), input)
      const ties = tie ? uses.flatMap((use) => relating(tie.from, use, tie.pattern, input.board)) : []
      return { label, operation: { type: 'batch', operations: [definitions, ...ties] } }
    }
  }
}

interface Answer {
  readonly label: string
  readonly meaning: (use: Use) => string
  readonly tie?: { readonly from: Use; readonly pattern: Pattern }
}

const ANSWERS: readonly ((uses: readonly Use[]) => readonly Answer[])[] = [
  () => [{ label: 'Separate models: define each', meaning: () => '' }],
  (uses) =>
    uses.map((owner) => ({
      label: asSentence(`${owner.home} owns it`),
      meaning: (use) => (use === owner ? 'owned here' : `owned by ${owner.home}`),
      tie: { from: owner, pattern: 'customer-supplier' },
    })),
  (uses) =>
    uses.slice(0, 1).map((first) => ({
      label: 'A shared kernel',
      meaning: (use) => (use === first ? 'shared kernel' : `as in ${first.home}`),
      tie: { from: first, pattern: 'shared-kernel' },
    })),
]

/** Nothing where somebody declared something between the two. */
function relating(
  { context: upstream }: Use,
  { context: downstream }: Use,
  pattern: Pattern,
  board: Board,
): Operation[] {
  const sides = [upstream, downstream]
  const isDeclared = [...board.relationships.values()].some(
    (other) => sides.includes(other.upstream) && sides.includes(other.downstream),
  )
  if (upstream === downstream || isDeclared) return []
  const id = fixId('aggregate-in-two-contexts', upstream, downstream)
  const relationship = { id, upstream, downstream, pattern, upstreamRoles: [], downstreamRoles: [] }
  return [{ type: 'put-relationship', relationship }]
}
