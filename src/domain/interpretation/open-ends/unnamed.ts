import type { Concept } from '../concepts.ts'
import type { FindingDraft } from '../FindingDraft.ts'
import type { QuickFix } from '../model.ts'
import { kindInWords, type Sticky, withArticle } from '../Sticky.ts'
import type { WallReading } from '../WallReading.ts'
import { about } from './about.ts'

/** More offers than this help nobody. */
const OFFERS = 3

/** L27: an aggregate is named last, but before there is code; so is everything else. */
export function unnamed(reading: WallReading): readonly FindingDraft[] {
  return reading.concepts
    .filter(({ name }) => name === '')
    .map((concept) => {
      const what = upperFirst(withArticle(kindInWords(concept.kind)))
      return about('unnamed', concept, `${what} has no words on it.`, namesFor(concept, reading))
    })
}

/** What the commands and events of an aggregate have in common is mostly what it is: of Place Order and Order Placed, Order. */
function namesFor({ kind, stickies: [sticky] }: Concept, { links }: WallReading): readonly QuickFix[] {
  if (kind !== 'aggregate' || !sticky) return []
  const around = [
    ...links.to([sticky], 'targets').map(({ from }) => from),
    ...links.from([sticky], 'yields').map(({ to }) => to),
  ]
  return sharedWords(around).map((name) => ({
    label: `Call it “${name}”`,
    operation: { type: 'edit-text', id: sticky.id, text: name },
  }))
}

/** Words that two or more of the names share, the commonest first. */
function sharedWords(stickies: readonly Sticky[]): readonly string[] {
  const counts = new Map<string, { readonly word: string; readonly count: number }>()
  for (const { name } of stickies) {
    for (const word of new Set(name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])) {
      const key = word.toLowerCase()
      counts.set(key, { word: counts.get(key)?.word ?? word, count: (counts.get(key)?.count ?? 0) + 1 })
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || b.word.length - a.word.length)
    .slice(0, OFFERS)
    .map(({ word }) => word)
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
