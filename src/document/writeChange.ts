import * as Y from 'yjs'
import type { Id } from '../domain/board/Board.ts'
import { changed } from '../domain/board/LiveBoard.ts'
import type { Change, ElementChange } from '../domain/board/plan.ts'
import { boardRoots, isFields, type Root } from './boardRoots.ts'
import { isSame } from './isSame.ts'
import { LAYOUTS } from './layout/LAYOUTS.ts'
import type { Field, Layout } from './layout/Layout.ts'
import { spliceText } from './spliceText.ts'

/** Writes one planned change; only keys whose value changes are touched, so that others' edits of the rest survive. */
export function writeChange(doc: Y.Doc, change: Change): void {
  const roots = boardRoots(doc)
  switch (change.in) {
    case 'meta':
      for (const [key, value] of Object.entries(change.set)) setField(roots.meta, key, value)
      break
    case 'names':
      setField(roots.names, change.id, change.name ?? undefined)
      break
    case 'notes':
      writeElement(roots.notes, LAYOUTS.notes, change)
      break
    case 'frames':
      writeElement(roots.frames, LAYOUTS.frames, change)
      break
    case 'links':
      writeElement(roots.links, LAYOUTS.links, change)
      break
    case 'relationships':
      writeElement(roots.relationships, LAYOUTS.relationships, change)
      break
  }
}

function writeElement<E extends { readonly id: Id }>(root: Root, layout: Layout<E>, change: ElementChange<E>): void {
  const { id } = change
  const stored = root.get(id)
  if ('remove' in change) root.delete(id)
  else if (isFields(stored)) update(stored, layout, id, change)
  else if ('put' in change) root.set(id, fieldsOf(layout, change.put))
}

/** The element as a map of fields that no document holds yet. */
export function fieldsOf<E>(layout: Layout<E>, element: E): Y.Map<unknown> {
  const fields = Object.entries(layout.fields(element)).filter(([, value]) => value !== undefined)
  const text: readonly [string, unknown][] =
    layout.textKey && layout.text ? [[layout.textKey, new Y.Text(layout.text(element))]] : []
  return new Y.Map<unknown>([...fields, ...text])
}

function update<E extends { readonly id: Id }>(
  stored: Y.Map<unknown>,
  layout: Layout<E>,
  id: Id,
  change: ElementChange<E>,
): void {
  const before = layout.read(id, stored, () => {})
  const after = changed(before, change)
  if (!after) return
  const was = layout.fields(before)
  for (const [key, value] of Object.entries(layout.fields(after))) {
    if (!isSame(value, was[key])) setField(stored, key, value)
  }
  const text = layout.text?.(after)
  if (layout.textKey && text !== undefined && text !== layout.text?.(before)) setText(stored, layout.textKey, text)
}

/** Gives a map of fields back those required keys that it lacks. */
export function fillMissing<E>(stored: Y.Map<unknown>, layout: Layout<E>, element: E): void {
  const fields = layout.fields(element)
  for (const key of layout.required) {
    const value = fields[key]
    if (value !== undefined && !stored.has(key)) stored.set(key, value)
  }
  if (layout.textKey && layout.text && !stored.has(layout.textKey)) {
    stored.set(layout.textKey, new Y.Text(layout.text(element)))
  }
}

function setField(fields: Y.Map<unknown>, key: string, value: Field): void {
  if (value === undefined) fields.delete(key)
  else fields.set(key, value)
}

function setText(fields: Y.Map<unknown>, key: string, wanted: string): void {
  const text = fields.get(key)
  if (text instanceof Y.Text) spliceText(text, wanted)
  else fields.set(key, new Y.Text(wanted))
}
