import type { Board, Id, Relationship } from '../../domain/board/Board.ts'
import type { ContextElement, DomainModel, ModelRelationship } from '../../domain/interpretation/model.ts'

/** Which relationship is open: the one with this id where it is declared, else the one seen between the two contexts. */
export interface ChosenRelationship {
  readonly id?: Id
  readonly upstream: Id
  readonly downstream: Id
}

type Pair = Pick<ModelRelationship, 'upstream' | 'downstream'>

/** Everything on the wall that belongs to a context, its frame first. */
export function idsOfContext(context: ContextElement, { frames }: Pick<Board, 'frames'>): readonly Id[] {
  const { id, aggregates, systems, policies, readModels, events, loose } = context
  const commands = [...aggregates, ...systems].flatMap((holder) => holder.commands)
  const elements = [
    ...[aggregates, systems, policies, readModels, events, commands].flat(),
    ...Object.values(loose).flat(),
  ]
  return [...new Set([...(frames.has(id) ? [id] : []), ...elements.flatMap(({ notes }) => notes)])]
}

/** The notes of what crosses, on both sides. */
export function idsOfRelationship({ upstream, downstream, via }: ModelRelationship, model: DomainModel): readonly Id[] {
  const names = new Set(via)
  const sides = model.contexts.filter(({ id }) => id === upstream || id === downstream)
  const elements = sides.flatMap(({ events, aggregates, systems, loose }) => [
    ...events,
    ...[...aggregates, ...systems].flatMap(({ commands }) => commands),
    ...loose.commands,
  ])
  return [...new Set(elements.filter(({ name }) => names.has(name)).flatMap(({ notes }) => notes))]
}

/** The context that is selected as a whole; undefined where none or several are. */
export function chosenContext(
  model: DomainModel,
  board: Pick<Board, 'frames'>,
  selection: ReadonlySet<Id>,
): ContextElement | undefined {
  const whole = model.contexts.filter((context) => {
    if (board.frames.has(context.id)) return selection.has(context.id)
    const ids = idsOfContext(context, board)
    return ids.length > 0 && ids.every((id) => selection.has(id))
  })
  return whole.length === 1 ? whole[0] : undefined
}

/** The declaration behind a relationship of the model. */
export function findDeclared(board: Pick<Board, 'relationships'>, of: ModelRelationship): Relationship | undefined {
  const ofPair = [...board.relationships.values()].filter((declared) => isPair(declared, of))
  return ofPair.find(({ pattern }) => pattern === of.pattern) ?? ofPair[0]
}

/** The index on the map of the chosen relationship; -1 where it is gone. */
export function indexOfChosen(
  relationships: readonly ModelRelationship[],
  board: Pick<Board, 'relationships'>,
  chosen: ChosenRelationship,
): number {
  const declared = chosen.id === undefined ? undefined : board.relationships.get(chosen.id)
  const pair = declared ?? chosen
  const exact = relationships.findIndex((each) => isPair(each, pair) && each.pattern === declared?.pattern)
  return exact >= 0 ? exact : relationships.findIndex((each) => isPair(each, pair))
}

function isPair(a: Pair, b: Pair): boolean {
  return a.upstream === b.upstream && a.downstream === b.downstream
}
