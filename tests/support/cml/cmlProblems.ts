import { type CmlStatement, findAll, isCmlName, readCml } from './readCml.ts'

const DECLARATIONS = [
  'ContextMap',
  'BoundedContext',
  'Aggregate',
  'Module',
  'Domain',
  'Subdomain',
  'Command',
  'DomainEvent',
  'Entity',
  'ValueObject',
  'enum',
  'Flow',
]
const RELATIONSHIP = /^(\w+) \[([A-Z,]+)\](->|<->)\[([A-Z,]+)\] (\w+)$/
const ENDS = { '->': [/^U(,S)?(,OHS|,PL)*$/, /^D(,C)?(,CF|,ACL)*$/], '<->': [/^(P|SK)$/, /^(P|SK)$/] } as const

/** What the Context Mapper validators would say of a text: syntax, names, references, and the rules of relationships. */
export function cmlProblems(text: string): string[] {
  const roots = readCml(text)
  const names = (head: string, inside: readonly CmlStatement[] = roots) =>
    findAll(inside, head).map(({ words }) => words[1] ?? '')
  const contexts = findAll(roots, 'BoundedContext')
  const aggregatesOf = new Map(contexts.map(({ words, body }) => [words[1], names('Aggregate', body)]))
  return [
    ...DECLARATIONS.flatMap((head) => names(head).filter((name) => !isCmlName(name))).map((name) => `name ${name}`),
    ...['BoundedContext', 'Aggregate', 'Module', 'Subdomain', 'Flow', 'Command', 'DomainEvent'].flatMap((head) =>
      twice(names(head)).map((n) => `${head} ${n} twice`),
    ),
    ...contexts.flatMap(({ words, body }) => [
      ...implemented(words, names('Subdomain')),
      ...objectProblems(body),
      ...flowProblems(body, names('DomainEvent')),
    ]),
    ...findAll(roots, 'ContextMap').flatMap(({ body }) => mapProblems(body, contexts, aggregatesOf)),
  ]
}

function twice(names: readonly string[]): string[] {
  const lower = names.map((name) => name.toLowerCase())
  return names.filter((name, index) => lower.indexOf(name.toLowerCase()) !== index)
}

function implemented(words: readonly string[], subdomains: readonly string[]): string[] {
  return words
    .slice(3)
    .filter((word) => !subdomains.includes(word))
    .map((word) => `no subdomain ${word}`)
}

/** Domain objects have one name each in a context, and their attributes refer to declared ones. */
function objectProblems(body: readonly CmlStatement[]): string[] {
  const objects = ['Command', 'DomainEvent', 'Entity', 'ValueObject', 'enum'].flatMap((head) => findAll(body, head))
  const declared = objects.map(({ words }) => words[1] ?? '')
  const attributes = objects
    .filter(({ words }) => words[0] !== 'enum')
    .flatMap((object) => object.body.map(({ words }) => words))
    .filter((words) => words[0] !== 'aggregateRoot')
  return [
    ...twice(declared).map((name) => `object ${name} twice`),
    ...attributes.flatMap((words) => {
      const line = words.join(' ')
      const match = /^(- )?(?:List < (\w+) >|(\w+)) (\w+)( nullable)?$/.exec(line)
      if (!match || !isCmlName(match[4])) return [`attribute ${line}`]
      const type = match[2] ?? match[3] ?? ''
      return match[1] && !declared.includes(type) ? [`no type ${type}`] : []
    }),
  ]
}

function flowProblems(body: readonly CmlStatement[], allEvents: readonly string[]): string[] {
  const commands = findAll(body, 'Command').map(({ words }) => words[1])
  const aggregates = findAll(body, 'Aggregate').map(({ words }) => words[1])
  return findAll(body, 'Flow').flatMap((flow) =>
    flow.body.flatMap(({ words }) => {
      const line = words.join(' ')
      const trigger = /^event (\w+) triggers command (\w+)$/.exec(line)
      if (trigger) return allEvents.includes(trigger[1] ?? '') && commands.includes(trigger[2]) ? [] : [`step ${line}`]
      const emit = /^command (\w+)(?: delegates to (\w+))? emits event (\w+(?: [XO] \w+)*)$/.exec(line)
      const isKnown =
        emit &&
        commands.includes(emit[1]) &&
        (emit[2] === undefined || aggregates.includes(emit[2])) &&
        emit[3]?.split(/ [XO] /).every((event) => allEvents.includes(event))
      return isKnown ? [] : [`step ${line}`]
    }),
  )
}

function mapProblems(
  body: readonly CmlStatement[],
  contexts: readonly CmlStatement[],
  aggregatesOf: ReadonlyMap<string | undefined, readonly string[]>,
): string[] {
  const known = contexts.map(({ words }) => words[1])
  const contained = findAll(body, 'contains').flatMap(({ words }) => words.slice(1).filter((word) => word !== ','))
  const relationships = body.filter(({ words }) => words.some((word) => word === '->' || word === '<->'))
  return [
    ...contained.filter((name) => !known.includes(name)).map((name) => `contains ${name}`),
    ...relationships.flatMap((relationship) => {
      const line = relationship.words
        .join(' ')
        .replace(/ ?([[\],]|->|<->) ?/g, '$1')
        .replace('[', ' [')
        .replace(/\](?=\w+$)/, '] ')
      const match = RELATIONSHIP.exec(line)
      if (!match) return [`relationship ${line}`]
      const [, left = '', leftEnd = '', arrow, rightEnd = '', right = ''] = match
      const [leftRule, rightRule] = ENDS[arrow === '->' ? '->' : '<->']
      const isCustomer = leftEnd.includes(',S') || rightEnd.includes(',C,') || rightEnd.endsWith(',C')
      const exposed = findAll(relationship.body, 'exposedAggregates')
        .flatMap(({ words }) => words.slice(2))
        .filter((w) => w !== ',')
      return [
        ...(leftRule.test(leftEnd) && rightRule.test(rightEnd) ? [] : [`roles ${line}`]),
        ...(arrow === '<->' && leftEnd !== rightEnd ? [`sides ${line}`] : []),
        ...(isCustomer && /OHS|CF/.test(leftEnd + rightEnd) ? [`customer ${line}`] : []),
        ...(left === right || !contained.includes(left) || !contained.includes(right) ? [`ends ${line}`] : []),
        ...exposed.filter((name) => !aggregatesOf.get(left)?.includes(name)).map((name) => `exposed ${name}`),
      ]
    }),
  ]
}
