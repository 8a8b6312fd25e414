import type { Published } from './event-bus.ts'

type Kind = 'text' | 'int' | 'bool' | 'money' | 'object'

/** What a field of a message must hold: `text`, `int[]`, `money?`. */
export type Expected = `${Kind}${'' | '[]'}${'' | '?'}`

/** What a context that listens needs of one kind of message. */
export interface Need {
  readonly type: string
  readonly version: number
  readonly data: Readonly<Record<string, Expected>>
}

/** What a message does not fulfil of what is needed of it, a sentence each. */
export function unmet(needs: readonly Need[], message: Published): readonly string[] {
  const need = needs.find(({ type }) => type === message.type)
  if (!need) return [`nobody says what is needed of ${message.type}`]
  const data: unknown = JSON.parse(JSON.stringify(message.data))
  const missing = Object.entries(need.data).flatMap(([name, expected]) => {
    const value = isRecord(data) ? data[name] : undefined
    return holds(value, expected) ? [] : [`${name} is not ${expected}`]
  })
  return [
    ...(message.version === need.version ? [] : [`version ${String(message.version)} is not ${String(need.version)}`]),
    ...(message.subject === '' ? ['nothing says what it is about'] : []),
    ...missing,
  ]
}

/** What today's language no longer keeps of a message that was released once: it cannot be read, or it said more. */
export function brokenPromises(language: readonly Need[], released: Published): readonly string[] {
  const said = language.find(({ type }) => type === released.type)?.data
  const lost = said ? Object.keys(released.data).filter((name) => !Object.hasOwn(said, name)) : []
  return [...unmet(language, released), ...lost.map((name) => `${name} is no longer said`)]
}

function holds(value: unknown, expected: Expected): boolean {
  if (expected.endsWith('?')) return value === undefined || isOf(value, expected.slice(0, -1))
  return isOf(value, expected)
}

function isOf(value: unknown, kind: string): boolean {
  if (kind.endsWith('[]')) return Array.isArray(value) && value.every((member) => isOf(member, kind.slice(0, -2)))
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'int':
      return Number.isSafeInteger(value)
    case 'bool':
      return typeof value === 'boolean'
    case 'money':
      return isRecord(value) && ['amount', 'currency'].every((part) => typeof value[part] === 'string')
    default:
      return isRecord(value)
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
