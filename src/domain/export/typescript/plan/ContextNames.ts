import { Scope } from '../text/Scope.ts'

const TYPES = `
  AggregateRoot Branded ConcurrencyError Decider Decimal Decision EventBus InMemoryEventBus InMemoryProcessStore InMemoryReadModel InMemoryRepository
  Instant Loaded LocalDate Money NoData ProcessState ProcessStore Published ReadModel Repository Uuid
  Array Boolean Date Error Event Extract Function Iterable JSON Map Math Number Object Omit Partial Pick Promise Readonly
  RangeError Record RegExp Set String Symbol
`

const FUNCTIONS = `
  accepted advance assert bus change command compareDecimals compareMoney crypto decide decimal defined describe enrichment event
  evolve given happened happenedOf hasHappened history id instant item load loaded localDate message money onRejected ports publish rejected remember repository rules state super test to
  undefined uuid version decision
`

const wordsIn = (list: string) => list.trim().split(/\s+/)

/** The names of one context's code, so that any of its files can import any other without a clash. */
export class ContextNames {
  readonly types = new Scope(wordsIn(TYPES))
  readonly functions = new Scope(wordsIn(FUNCTIONS))
  /** Folders of `domain`. */
  readonly aggregateFolders = new Scope(['values', 'services'])
  /** Files of `domain/values`. */
  readonly valueFiles = new Scope()
  /** Files of `policies`. */
  readonly policyFiles = new Scope()
  /** Methods of the application service. */
  readonly methods = new Scope(['constructor', 'toString', 'valueOf'])
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
