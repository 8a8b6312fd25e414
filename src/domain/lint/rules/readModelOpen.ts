import { type Board, type Note, rectOf } from '../../board/Board.ts'
import { SpatialIndex } from '../../geometry/SpatialIndex.ts'
import { addingBeside } from '../../interpretation/fixes/addingNote.ts'
import { linkingFix } from '../../interpretation/fixes/linkFixes.ts'
import type { QuickFix } from '../../interpretation/model.ts'
import { type Sticky, stickyOf } from '../../interpretation/Sticky.ts'
import type { Yardstick } from '../../interpretation/Yardstick.ts'
import type { NoteKind } from '../../notation/kinds.ts'
import { stickyAt } from '../fixes/stickyAt.ts'
import type { LintRule } from '../LintRule.ts'

/** Something feeds a read model, and somebody looks at it to decide. */
export const readModelOpen: LintRule = function* ({ board, model, yardstick }) {
  const fed = new Set(model.links.filter(({ kind }) => kind === 'feeds').map(({ to }) => to))
  const read = new Set(model.links.filter(({ kind }) => kind === 'informs').map(({ from }) => from))
  const neighbours = new Neighbours(board, yardstick)
  for (const { name, notes } of model.contexts.flatMap(({ readModels }) => readModels)) {
    const isFed = notes.some((id) => fed.has(id))
    const isRead = notes.some((id) => read.has(id))
    if (isFed && isRead) continue
    const open = [...(isFed ? [] : ['which event feeds it']), ...(isRead ? [] : ['who looks at it'])]
    const called = name === '' ? 'A read model' : `“${name}”`
    yield {
      code: 'read-model-open',
      notes,
      message: `${called} does not say ${open.join(' and ')}.`,
      fixes: [
        ...stickyAt(board, notes).flatMap((sticky) => [
          ...(isFed ? [] : [neighbours.feeding(sticky)]),
          ...(isRead ? [] : [neighbours.reading(sticky)]),
        ]),
        { label: 'Take it off the wall', operation: { type: 'delete', ids: notes } },
      ],
    }
  }
}

/** The stickies that a read model could be linked to; where there are none, one is added. */
class Neighbours {
  readonly #board: Board
  readonly #yardstick: Yardstick
  #events: SpatialIndex<Note> | undefined
  #readers: SpatialIndex<Note> | undefined

  constructor(board: Board, yardstick: Yardstick) {
    this.#board = board
    this.#yardstick = yardstick
  }

  feeding(sticky: Sticky): QuickFix {
    this.#events ??= this.#indexOf('event')
    const nearest = this.#events.nearest(sticky.rect, () => true)
    return nearest
      ? linkingFix('read-model-open', stickyOf(nearest, ''), sticky)
      : addingBeside('read-model-open', ['event'], 'left', sticky, this.#yardstick)
  }

  reading(sticky: Sticky): QuickFix {
    this.#readers ??= this.#indexOf('command', 'policy')
    const nearest = this.#readers.nearest(sticky.rect, () => true)
    return nearest
      ? linkingFix('read-model-open', sticky, stickyOf(nearest, ''))
      : addingBeside('read-model-open', ['command'], 'right', sticky, this.#yardstick)
  }

  #indexOf(...kinds: readonly NoteKind[]): SpatialIndex<Note> {
    const notes = [...this.#board.notes.values()].filter(({ kind }) => kinds.includes(kind))
    return new SpatialIndex(
      notes.sort((a, b) => (a.id < b.id ? -1 : 1)),
      rectOf,
    )
  }
}
