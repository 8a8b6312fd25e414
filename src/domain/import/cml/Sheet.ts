import type { Id, Link, Note } from '../../board/Board.ts'
import type { Point } from '../../geometry/Rect.ts'
import { getKind, type NoteKind } from '../../notation/kinds.ts'

/** A sticky before it has a place. */
export interface StickyDraft {
  readonly kind: NoteKind
  readonly text: string
  /** The identifier that code shall have for it. */
  readonly identifier?: string
  readonly yields?: 'all' | 'one-of'
  readonly width?: number
  readonly height?: number
}

/** Takes stickies and arrows, and gives them ids in the order in which they come: the same model, the same ids. */
export class Sheet {
  readonly notes = new Map<Id, Note>()
  readonly links = new Map<Id, Link>()
  readonly names = new Map<Id, string>()

  place(draft: StickyDraft, { x, y }: Point): Id {
    const { kind, text, identifier, yields, width, height } = draft
    const id = `${getKind(kind).key.toLowerCase()}${this.notes.size + 1}`
    const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }
    this.notes.set(id, { id, kind, text, x, y, ...size, ...(yields ? { yields } : {}) })
    if (identifier !== undefined) this.names.set(id, identifier)
    return id
  }

  link(from: Id, to: Id): void {
    const id = `l${this.links.size + 1}`
    this.links.set(id, { id, from, to })
  }
}
