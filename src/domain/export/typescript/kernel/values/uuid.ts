import type { Branded } from './branded.ts'

/** A UUID in lower case. */
export type Uuid = Branded<string, 'Uuid'>

/** Throws a RangeError where the text is not a UUID. */
export function uuid(text: string): Uuid {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw new RangeError(`not a UUID: ${text}`)
  return text.toLowerCase() as Uuid
}
