import type { Collection, Elements } from '../../domain/board/plan.ts'
import { frameLayout } from './frameLayout.ts'
import type { Layout } from './Layout.ts'
import { linkLayout } from './linkLayout.ts'
import { noteLayout } from './noteLayout.ts'
import { relationshipLayout } from './relationshipLayout.ts'

/** In the order of who keeps an id that two elements bear: the note, then the frame … */
export const LAYOUTS: { readonly [C in Collection]: Layout<Elements[C]> } = {
  notes: noteLayout,
  frames: frameLayout,
  links: linkLayout,
  relationships: relationshipLayout,
}
