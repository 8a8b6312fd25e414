import type { Id } from '../../board/Board.ts'
import type { ContextElement } from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { groupBy, namedElementsOf } from '../elements.ts'
import { singular, verbFormOf } from '../english/forms.ts'
import { definedIn, defining } from '../fixes/defining.ts'
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

/**
 * Two names of one kind in one context that differ in a plural, an ending or a slip of the pen: one word, or two concepts?
 * Two definitions answer that.
 */
export const nearSynonym: LintRule = function* (input) {
  const { board, model } = input
  for (const context of model.contexts) {
    const defined = definedIn(context)
    for (const spelled of kinds(context)) {
      for (const [a, b] of nearPairs(spelled)) {
        const undefinedYet = [a, b].filter(({ name }) => !defined.has(nameKey(name)))
        if (undefinedYet.length === 0) continue
        const definitions = undefinedYet.flatMap(({ name, notes: [note = ''] }) => ({
          ...{ word: name, meaning: '', note, context: context.id },
        }))
        yield {
          code: 'near-synonym',
          notes: [...a.notes, ...b.notes],
          message: `“${a.name}” and “${b.name}”: one word, or two concepts?`,
          fixes: [
            renaming(board, b.notes, a.name),
            renaming(board, a.notes, b.name),
            { label: 'Two concepts: define both', operation: defining('near-synonym', definitions, input) },
          ],
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
  if (spelled.length < 2) return pairs.values()
  const seen = new Map<string, Spelled[]>()
  const shared = sharedGaps(spelled)
  for (const one of spelled) {
    for (const spelling of new Set([basesOf(one.words), ...slipsOf(one.words, shared)])) {
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

/** The names with a word left open that more than one name fits: only there can a slip make two names meet. */
function sharedGaps(spelled: readonly Spelled[]): ReadonlySet<string> {
  const once = new Set<string>()
  const shared = new Set<string>()
  for (const { words } of spelled) {
    for (const at of words.keys()) {
      const gap = gapAt(words, at)
      if (once.has(gap)) shared.add(gap)
      else once.add(gap)
    }
  }
  return shared
}

const GAP = '*'

function gapAt(words: readonly string[], at: number): string {
  return words.with(at, GAP).join(' ')
}

function slipsOf(words: readonly string[], shared: ReadonlySet<string>): readonly string[] {
  const slips = [words.join(' ')]
  for (const [at, word] of words.entries()) {
    if (word.length < LONG || !/\p{L}/u.test(word)) continue
    const gap = gapAt(words, at)
    if (!shared.has(gap)) continue
    const [before, after] = gap.split(GAP)
    for (let letter = 1; letter < word.length; letter += 1) {
      slips.push(`${before}${word.slice(0, letter)}${word.slice(letter + 1)}${after}`)
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
