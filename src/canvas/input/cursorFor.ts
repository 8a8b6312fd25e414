import type { Target } from '../../tools/BoardPointer.ts'

/** The CSS cursor for the tool's state and what lies under the pointer. */
export function cursorFor(is: string, target: Target, pans: boolean): string {
  if (is.endsWith('.panning')) return 'grabbing'
  if (pans || is.startsWith('hand.')) return 'grab'
  if (is === 'select.translating') return 'move'
  if (is.startsWith('frame.') || is.startsWith('link.') || is.startsWith('laser.')) return 'crosshair'
  if (is.startsWith('space.')) return 'col-resize'
  if (is.startsWith('note.')) return 'none'
  if (target.on === 'resize-handle') {
    return target.corner === 'top-left' || target.corner === 'bottom-right' ? 'nwse-resize' : 'nesw-resize'
  }
  if (target.on === 'link-handle') return 'crosshair'
  return target.on === 'wall' ? 'default' : 'pointer'
}
