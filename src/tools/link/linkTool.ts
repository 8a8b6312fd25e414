import type { Id } from '../../domain/board/Board.ts'
import { apply, change, type Effect, preview } from '../../workspace/Effect.ts'
import type { BoardPointer } from '../BoardPointer.ts'
import { hasDragged } from '../hasDragged.ts'
import { end, stay, type ToolContext, type ToolState } from '../ToolState.ts'

/** Draws links: drag from note to note, or click one and then the other. */
export const linkTool: ToolState = {
  is: 'idle',
  on(event) {
    if (event.type !== 'press') return stay(linkTool)
    const from = noteUnder(event.pointer)
    return from === null ? stay(linkTool) : stay(linking(from, event.pointer))
  },
}

function linking(from: Id, pressed: BoardPointer): ToolState {
  const state: ToolState = {
    is: 'linking',
    scrolls: true,
    on(event, context) {
      if (event.type === 'cancel') return end(preview(null))
      if (event.type === 'double') return stay(state)
      const under = noteUnder(event.pointer)
      const target = under === from ? null : under
      if (event.type === 'move') return stay(state, preview({ show: 'link', from, to: event.pointer.at, target }))
      const clickedSource = event.type === 'release' && !hasDragged(pressed, event.pointer)
      if (clickedSource) return stay(state)
      return end(preview(null), ...(target === null ? [] : join(from, target, context)))
    },
  }
  return state
}

const noteUnder = ({ target }: BoardPointer): Id | null =>
  target.on === 'note' || target.on === 'link-handle' ? target.id : null

/** A pair has one link at most; drawing over a rejected one takes the rejection back. */
function join(from: Id, to: Id, { board, newId }: ToolContext): readonly Effect[] {
  const id = newId()
  const add = { type: 'add-links', links: [{ id, from, to }] } as const
  const old = [...board.links.values()].find((link) => link.from === from && link.to === to)
  if (!old) return [apply(add)]
  if (!old.rejected) return [change({ selection: new Set([old.id]) })]
  return [apply({ type: 'batch', operations: [{ type: 'delete', ids: [old.id] }, add] })]
}
