import type { Id } from '../../board/Board.ts'
import type { ContextElement } from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { groupBy, namedElementsOf } from '../elements.ts'
import { singular, verbFormOf } from '../english/forms.ts'
import { renaming } from '../fixes/renaming.ts'
import type { LintRule } from '../LintRule.ts'

interface Spelled {
  readonly name: string
  readonly notes: readonly Id[]
  /** Lower case, letters or digits. */
  readonly words: readonly string[]
}

/** More names than this that meet in one spelling are a series, no slip. */
const SERIES = 50

/** Words shorter than this differ by more than a slip when they differ by a letter. */
const LONG = 5

/** Two names of one kind in one context that differ in a plural, an ending or a slip of the pen: one word, or two concepts? */
export const nearSynonym: LintRule = function* ({ board, model }) {
  for (const context of model.contexts) {
    for (const spelled of kinds(context)) {
      for (const [a, b] of nearPairs(spelled)) {
        yield {
          code: 'near-synonym',
          notes: [...a.notes, ...b.notes],
          message: `“${a.name}” and “${b.name}”: one word, or two concepts?`,
          fixes: [renaming(board, b.notes, a.name), renaming(board, a.notes, b.name)],
        }
      }
    }
  }
}

/** Elements by kind; those of one name count as one. */
function kinds(context: ContextElement): Iterable<readonly Spelled[]> {
  const elements = namedElementsOf(context).filter(({ element }) => element.name !== '')
  return [...groupBy(elements, ({ kind }) => kind).values()].map((group) => {
    const byName = groupBy(group, ({ element }) => nameKey(element.name))
    return [...byName].map(([name, same]) => ({
      name: same[0]?.element.name ?? name,
      notes: same.flatMap(({ element }) => element.notes),
      words: name.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu) ?? [],
    }))
  })
}

/** Pairs that meet in a spelling: in their bases, or in their words with one letter of a long one left out. */
function nearPairs(spelled: readonly Spelled[]): Iterable<readonly [Spelled, Spelled]> {
  const pairs = new Map<string, readonly [Spelled, Spelled]>()
  const seen = new Map<string, Spelled[]>()
  for (const one of spelled) {
    for (const spelling of new Set([basesOf(one.words), ...slipsOf(one.words)])) {
      const others = seen.get(spelling) ?? []
      for (const other of others) {
        const near = basesOf(other.words) === basesOf(one.words) || isSlip(other.words.join(' '), one.words.join(' '))
        if (near) pairs.set(`${other.name}\n${one.name}`, [other, one])
      }
      if (others.length < SERIES) seen.set(spelling, [...others, one])
    }
  }
  return pairs.values()
}

function basesOf(words: readonly string[]): string {
  return words.map((word) => verbFormOf(word)?.base ?? singular(word)).join(' ')
}

function slipsOf(words: readonly string[]): readonly string[] {
  const slips = [words.join(' ')]
  for (const [at, word] of words.entries()) {
    if (word.length < LONG || !/\p{L}/u.test(word)) continue
    for (let letter = 1; letter < word.length; letter += 1) {
      slips.push(words.with(at, word.slice(0, letter) + word.slice(letter + 1)).join(' '))
    }
  }
  return slips
}

/** A letter more, or two neighbours swapped; a letter changed for another makes another word. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1
  const [first = -1, second = -1, ...more] = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]))
  return more.length === 0 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}
