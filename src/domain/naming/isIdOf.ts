import { wordsOf } from './cases.ts'

/** Whether a type tells the instances of a thing apart: `BatchId` those of a `Vada Batch`, by its last words. */
export function isIdOf(type: string, thing: string): boolean {
  const words = wordsOf(thing).map((word) => word.toLowerCase())
  const [last, ...front] = wordsOf(type)
    .map((word) => word.toLowerCase())
    .reverse()
  return last === 'id' && front.length > 0 && front.every((word, index) => word === words.at(-1 - index))
}
