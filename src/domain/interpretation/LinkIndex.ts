import type { LinkKind } from '../notation/links.ts'
import type { ResolvedLink } from './resolveLinks.ts'
import type { Sticky } from './Sticky.ts'

/** The resolved links, to be followed from either end. */
export class LinkIndex {
  readonly #from = new Map<Sticky, ResolvedLink[]>()
  readonly #to = new Map<Sticky, ResolvedLink[]>()

  constructor(links: readonly ResolvedLink[]) {
    for (const link of links) {
      enter(this.#from, link.from, link)
      enter(this.#to, link.to, link)
    }
  }

  /** Links of one kind that leave any of these stickies. */
  from(stickies: Iterable<Sticky>, kind: LinkKind): readonly ResolvedLink[] {
    return gather(this.#from, stickies, kind)
  }

  /** Links of one kind that reach any of these stickies. */
  to(stickies: Iterable<Sticky>, kind: LinkKind): readonly ResolvedLink[] {
    return gather(this.#to, stickies, kind)
  }
}

function enter(map: Map<Sticky, ResolvedLink[]>, end: Sticky, link: ResolvedLink): void {
  const known = map.get(end)
  if (known) known.push(link)
  else map.set(end, [link])
}

const NONE: readonly ResolvedLink[] = []

/** Asked for nearly everything on the wall, and mostly for nothing: only a find makes a list. */
function gather(map: ReadonlyMap<Sticky, ResolvedLink[]>, stickies: Iterable<Sticky>, kind: LinkKind) {
  let found: ResolvedLink[] | undefined
  for (const sticky of stickies) {
    for (const link of map.get(sticky) ?? NONE) {
      if (link.kind !== kind) continue
      if (found) found.push(link)
      else found = [link]
    }
  }
  return found ?? NONE
}
