import type { Rect } from '../geometry/Rect.ts'
import { getKind, type NoteKind } from '../notation/kinds.ts'

/** What a note of this size has to remember: width and height, each only where it differs from the kind's. */
export function ownSize(kind: NoteKind, size: Pick<Rect, 'width' | 'height'>): { width?: number; height?: number } {
  const usual = getKind(kind)
  return {
    ...(size.width !== usual.width && { width: size.width }),
    ...(size.height !== usual.height && { height: size.height }),
  }
}
