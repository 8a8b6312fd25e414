import { generateNKeysBetween } from 'fractional-indexing'
import type * as Y from 'yjs'
import { type Board, type Frame, type Note, rectOf } from '../domain/board/Board.ts'
import { compareDrawingOrder } from '../domain/board/drawingOrder.ts'
import type { Rect } from '../domain/geometry/Rect.ts'
import { boardRoots, type Root } from './boardRoots.ts'
import { extraField } from './layout/extra.ts'
import { LAYOUTS } from './layout/LAYOUTS.ts'
import type { Layout } from './layout/Layout.ts'
import { SCHEMA_VERSION } from './migrations/MIGRATIONS.ts'
import { fieldsOf } from './writeChange.ts'

/**
 * Writes a whole board into an empty document. Only the server does, once: two seeds would be two of everything. Notes
 * without a drawing order lie smaller above larger, so that nothing is hidden.
 */
export function seedDocument(doc: Y.Doc, board: Board): void {
  const roots = boardRoots(doc)
  doc.transact(() => {
    roots.meta.set('schemaVersion', SCHEMA_VERSION)
    roots.meta.set('title', board.title)
    roots.meta.set('level', board.level)
    const extra = extraField(board.extra)
    if (extra !== undefined) roots.meta.set('extra', extra)
    fill(roots.notes, LAYOUTS.notes, layered([...board.notes.values()], rectOf))
    fill(
      roots.frames,
      LAYOUTS.frames,
      layered([...board.frames.values()], (frame) => frame),
    )
    fill(roots.links, LAYOUTS.links, board.links.values())
    fill(roots.relationships, LAYOUTS.relationships, board.relationships.values())
    for (const [id, name] of board.names) roots.names.set(id, name)
  }, 'seed')
}

function fill<E extends { readonly id: string }>(root: Root, layout: Layout<E>, elements: Iterable<E>): void {
  for (const element of elements) root.set(element.id, fieldsOf(layout, element))
}

function layered<E extends Note | Frame>(elements: readonly E[], rectOf: (element: E) => Rect): readonly E[] {
  const area = (element: E) => rectOf(element).width * rectOf(element).height
  const isOrdered = elements.some(({ z }) => z !== undefined)
  const order = elements.toSorted((a, b) => (isOrdered ? 0 : area(b) - area(a)) || compareDrawingOrder(a, b))
  const keys = generateNKeysBetween(null, null, order.length)
  return order.map((element, i) => ({ ...element, z: keys[i] }))
}
