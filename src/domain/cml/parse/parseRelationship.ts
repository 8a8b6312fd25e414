import type { CmlName, CmlRelationship } from '../CmlModel.ts'
import { names, oneOf, readAttributes, text } from './attributes.ts'
import type { TokenReader } from './TokenReader.ts'

/** One side as it is written: the context and the codes in its brackets. */
interface Side {
  readonly context: CmlName
  readonly codes: readonly string[]
}

/** What stands between the sides → the pattern, and which side is upstream. */
const WORDS = {
  'Upstream-Downstream': { pattern: 'upstream-downstream', upstream: 'left' },
  'Downstream-Upstream': { pattern: 'upstream-downstream', upstream: 'right' },
  'Customer-Supplier': { pattern: 'customer-supplier', upstream: 'right' },
  'Supplier-Customer': { pattern: 'customer-supplier', upstream: 'left' },
  Partnership: { pattern: 'partnership', upstream: 'left' },
  'Shared-Kernel': { pattern: 'shared-kernel', upstream: 'left' },
} as const

const ATTRIBUTES = {
  implementationTechnology: text,
  exposedAggregates: names,
  downstreamRights: oneOf('INFLUENCER', 'OPINION_LEADER', 'VETO_RIGHT', 'DECISION_MAKER', 'MONOPOLIST'),
}

const CODES = ['U', 'D', 'S', 'C', 'P', 'SK', 'OHS', 'PL', 'ACL', 'CF'] as const
const UPSTREAM_ROLES = ['OHS', 'PL'] as const
const DOWNSTREAM_ROLES = ['ACL', 'CF'] as const

/** One relationship in arrows or in words; brackets may stand before or after a context. */
export function parseRelationship(reader: TokenReader): CmlRelationship {
  const { line, column } = reader.peek()
  const left = readSide(reader)
  const between = reader.peek()
  const word = Object.entries(WORDS).find(([each]) => reader.takeWord(each))?.[1]
  const arrow = word ? undefined : ['->', '<-', '<->'].find((mark) => reader.takeMark(mark))
  if (!word && !arrow) reader.refuse('Here must stand ->, <-, <-> or a pattern in words')
  const right = readSide(reader)
  const refuseCodes = (why: string) =>
    reader.refuseAt(between, `The letters in brackets do not fit “${between.value}”: ${why}.`)

  const isSymmetric = arrow === '<->' || word?.pattern === 'partnership' || word?.pattern === 'shared-kernel'
  const codes = [...left.codes, ...right.codes]
  const name = reader.takeMark(':') ? { name: reader.name('the name of the relationship') } : {}
  const attributes = readBody(reader, isSymmetric)
  const rest = { line, column, ...name, ...attributes, exposedAggregates: attributes.exposedAggregates ?? [] }

  if (isSymmetric) {
    const sides = new Set(codes)
    if (sides.size > 1 || (word && codes.length > 0) || codes.some((code) => code !== 'P' && code !== 'SK'))
      refuseCodes('both sides are [P], or both are [SK]')
    if (left.codes.length > 1 || right.codes.length > 1) refuseCodes('one letter is enough')
    const pattern = word?.pattern ?? (sides.has('P') ? 'partnership' : 'shared-kernel')
    const ends = { upstream: left.context, downstream: right.context }
    return { ...rest, ...ends, pattern, upstreamRoles: [], downstreamRoles: [] }
  }
  const isLeftUp = word ? word.upstream === 'left' : arrow === '->'
  const [up, down] = isLeftUp ? [left, right] : [right, left]
  const isCustomer = word ? word.pattern === 'customer-supplier' : up.codes.includes('S') || down.codes.includes('C')
  const roles = {
    upstreamRoles: rolesOf(up, word ? [] : isCustomer ? ['U', 'S'] : ['U'], UPSTREAM_ROLES, refuseCodes),
    downstreamRoles: rolesOf(down, word ? [] : isCustomer ? ['D', 'C'] : ['D'], DOWNSTREAM_ROLES, refuseCodes),
  }
  if (!word && isCustomer && !(up.codes.includes('S') && down.codes.includes('C')))
    refuseCodes('a customer [C] needs a supplier [S] on the other side')
  const pattern = isCustomer ? 'customer-supplier' : 'upstream-downstream'
  return { ...rest, upstream: up.context, downstream: down.context, pattern, ...roles }
}

function readSide(reader: TokenReader): Side {
  const before = readCodes(reader)
  const context = reader.name('a bounded context')
  return { context, codes: [...before, ...readCodes(reader)] }
}

function readCodes(reader: TokenReader): readonly string[] {
  if (!reader.takeMark('[')) return []
  const codes = reader.isMark(']') ? [] : reader.list(() => reader.oneOf(CODES))
  reader.expectMark(']')
  return codes
}

/** The roles among a side's codes; the letters for the side itself stand first and in this order. */
function rolesOf<T extends string>(
  { codes }: Side,
  letters: readonly string[],
  roles: readonly T[],
  refuse: (why: string) => never,
): readonly T[] {
  const leading = letters.filter((letter) => codes.includes(letter))
  const rest = codes.slice(leading.length)
  if (leading.some((letter, index) => codes[index] !== letter)) refuse(`${leading.join(', ')} must stand in front`)
  return rest.map((code) => roles.find((role) => role === code) ?? refuse(`${code} has no place on this side`))
}

function readBody(reader: TokenReader, isSymmetric: boolean) {
  if (!reader.takeMark('{')) return {}
  const attributes = isSymmetric
    ? readAttributes(reader, { implementationTechnology: text })
    : readAttributes(reader, ATTRIBUTES)
  reader.expectMark('}')
  return attributes as ReturnType<typeof readAttributes<typeof ATTRIBUTES>>
}
