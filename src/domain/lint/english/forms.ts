import { DOUBLING, IRREGULAR, NOT_PAST, OTHER_WORDS, VERBS } from './lexicon.ts'

/** What a word is of a verb: its base, and whether it says that something is over. */
export interface VerbForm {
  readonly base: string
  readonly form: 'base' | 'past' | 'present' | 'gerund'
}

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.map(([base = '', ...forms]) => [base, forms] as const),
)
const verbs: ReadonlySet<string> = new Set(VERBS)
const words: ReadonlySet<string> = new Set([...VERBS, ...OTHER_WORDS])
const formsOfVerbs = verbForms()

/** Verbs put in front of others: resent, unpaid, overdrawn. */
const PREFIX = /^(?:un|re|over|under|mis|out|pre)(?=\w{3})/

export function participleOf(base: string): string {
  return irregular.get(base)?.at(-1) ?? suffixed(base, 'ed')
}

/** Any case; undefined where the word is of no verb on the list. */
export function verbFormOf(word: string): VerbForm | undefined {
  return formsOfVerbs.get(word.toLowerCase())
}

/** On the list of verbs, as it is said in a command. */
export function isBaseVerb(word: string): boolean {
  return verbs.has(word.toLowerCase())
}

/** Whether the word may say that something happened: “placed”, “sent”, “unpaid”, “was”. */
export function isPast(word: string): boolean {
  const lower = word.toLowerCase()
  if (/^[a-z]{2,}ed$/.test(lower)) return !NOT_PAST.has(lower)
  return isIrregularPast(lower) || isIrregularPast(lower.replace(PREFIX, ''))
}

/** On the lists, inflected or not. */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase()
  return words.has(lower) || formsOfVerbs.has(lower) || words.has(singular(lower))
}

/** `categories` → `category`; what is no plural stays. */
export function singular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

function isIrregularPast(lower: string): boolean {
  return lower === 'were' || irregularPast.has(lower)
}

const irregularPast: ReadonlySet<string> = new Set(IRREGULAR.flatMap(([, ...forms]) => forms))

/** Spellings that are usual but wrong, or wrong on one side of the ocean, too: payed, canceled. */
function verbForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const base of VERBS) {
    const pasts = [suffixed(base, 'ed'), `${base}ed`, ...(irregular.get(base) ?? [])]
    for (const past of pasts) if (!NOT_PAST.has(past)) forms.set(past, { base, form: 'past' })
    forms.set(suffixed(base, 'ing'), { base, form: 'gerund' })
    forms.set(thirdPerson(base), { base, form: 'present' })
  }
  for (const base of VERBS) forms.set(base, { base, form: 'base' })
  return forms
}

function suffixed(base: string, suffix: 'ed' | 'ing'): string {
  if (DOUBLING.has(base)) return `${base}${base.slice(-1)}${suffix}`
  if (suffix === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}${suffix}`
  if (suffix === 'ed' && base.endsWith('e')) return `${base}d`
  return `${base}${suffix}`
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}
