import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { ModelLink } from './model.ts'
import type { ResolvedLink } from './resolveLinks.ts'

/** The links as the model lists them, by their ends. */
export function modelLinks(links: readonly ResolvedLink[]): readonly ModelLink[] {
  return links
    .map(({ from, to, kind, drawn, reason }) => ({ from: from.id, to: to.id, kind, drawn, reason }))
    .sort(
      (a, b) => compareCodePoints(a.from, b.from) || compareCodePoints(a.to, b.to) || compareCodePoints(a.kind, b.kind),
    )
}
