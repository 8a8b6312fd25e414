import type { SaveStatus } from './saveStatus.ts'

/** What is read aloud now, and whether there is trouble that was told. */
interface Spoken {
  readonly words: string
  readonly inTrouble: boolean
}

export const NOTHING_SPOKEN: Spoken = { words: '', inTrouble: false }

/** Trouble is told when it begins, and that all is well when it is over; "Saving" and "Saved" after each edit are not. */
export function spokenAfter({ inTrouble }: Spoken, { tone, label }: SaveStatus): Spoken {
  if (tone === 'bad') return { words: label, inTrouble: true }
  if (!inTrouble) return NOTHING_SPOKEN
  return tone === 'calm' ? { words: label, inTrouble: false } : { words: '', inTrouble: true }
}
