import { type Board, emptyBoard, type Frame, type Link, type Note } from '../../src/domain/board/Board.ts'

/** A board of these elements; ids are theirs. */
export function boardOf(parts: {
  readonly notes?: readonly Note[]
  readonly frames?: readonly Frame[]
  readonly links?: readonly Link[]
}): Board {
  const byId = <T extends { readonly id: string }>(elements: readonly T[] = []) =>
    new Map(elements.map((element) => [element.id, element]))
  return { ...emptyBoard('Test'), notes: byId(parts.notes), frames: byId(parts.frames), links: byId(parts.links) }
}

/** Notes of one kind in a row, 20 apart, called by their ids. */
export function rowOf(kind: Note['kind'], ids: readonly string[], y = 0): readonly Note[] {
  return ids.map((id, index) => ({ id, kind, text: id, x: index * 180, y }))
}
