import { expect, it } from 'vitest'
import type { SaveStatus } from '../../../src/panels/topBar/saveStatus.ts'
import { NOTHING_SPOKEN, spokenAfter } from '../../../src/panels/topBar/spokenAfter.ts'

const status = (tone: SaveStatus['tone'], label: string): SaveStatus => ({ tone, label, detail: '' })
const SAVED = status('calm', 'Saved')
const SAVING = status('busy', 'Saving')
const OFFLINE = status('bad', 'Offline')

/** Every sentence that is read aloud while the badge says these one after the other. */
function heard(...badge: readonly SaveStatus[]): readonly string[] {
  let spoken = NOTHING_SPOKEN
  const words: string[] = []
  for (const each of badge) {
    const next = spokenAfter(spoken, each)
    if (next.words !== '' && next.words !== spoken.words) words.push(next.words)
    spoken = next
  }
  return words
}

it('is silent while somebody types and all is well', () => {
  expect(heard(status('busy', 'Opening'), SAVED, SAVING, SAVED, SAVING, SAVED)).toEqual([])
})

it('tells trouble once, and once that it is over', () => {
  const connecting = status('busy', 'Connecting')
  expect(heard(SAVED, SAVING, OFFLINE, OFFLINE, connecting, SAVING, SAVED, SAVING, SAVED)).toEqual(['Offline', 'Saved'])
})

it('tells trouble that turns into other trouble, and trouble that comes again', () => {
  expect(heard(OFFLINE, status('bad', 'Not saved'), SAVED, OFFLINE)).toEqual([
    'Offline',
    'Not saved',
    'Saved',
    'Offline',
  ])
})
