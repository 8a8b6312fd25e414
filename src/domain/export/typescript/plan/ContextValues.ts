import { enumMembers, type Field, isIdType, knownType } from '../../../interpretation/sticky-text/Field.ts'
import { kebabCase, pascalCase } from '../../../naming/cases.ts'
import { identifierFor, identifierKey } from '../../../naming/identifierFor.ts'
import { isIdOf } from '../../../naming/isIdOf.ts'
import { type ContextNames, lowerFirst } from './ContextNames.ts'
import type { Definitions } from './definitions.ts'
import { KNOWN_VALUES } from './KNOWN_VALUES.ts'
import type { ValueKind, ValueType } from './ValueType.ts'

/** The value types of one context. Two fields that name the same type have the same one. */
export class ContextValues {
  readonly #folder: string
  readonly #names: ContextNames
  readonly #elements: ReadonlySet<string>
  readonly #named = new Map<string, ValueType>()
  readonly #definitions: Definitions
  readonly #shared: ReadonlyMap<string, ValueType>

  /**
   * `elements` are identifiers that belong to stickies, which come before types that fields merely mention; `shared` are
   * types by key that the context shares with another one.
   */
  constructor(
    contextFolder: string,
    names: ContextNames,
    elements: Iterable<string>,
    definitions: Definitions,
    shared: ReadonlyMap<string, ValueType>,
  ) {
    this.#folder = `${contextFolder}/domain/values`
    this.#names = names
    this.#definitions = definitions
    this.#shared = shared
    this.#elements = new Set([...elements].map(identifierKey))
  }

  /** Those that need a file, by name. */
  get all(): readonly ValueType[] {
    return [...this.#named.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** Those that need a file, by what makes two of them one. */
  get keyed(): ReadonlyMap<string, ValueType> {
    return this.#named
  }

  /** Whether a file of its own holds the type. */
  has(type: ValueType): boolean {
    return [...this.#named.values()].includes(type)
  }

  /** `owner` names an enumeration where the field's own name is taken by another one. */
  of(field: Field, owner: string): ValueType {
    const known = knownType(field.type)
    if (known) return KNOWN_VALUES[known]
    const members = enumMembers(field.type)
    if (members) return this.#enumeration(field, [...new Set(members)], owner)
    const kind = isIdType(field.type) ? 'id' : 'object'
    return this.#make(pascalCase(field.type), kind, identifierFor(field.type, 'value', field.type))
  }

  /** What tells the instances of an aggregate apart: of a Vada Batch its BatchId, where its stickies speak of one. */
  idOf(aggregate: string, fields: readonly Field[]): ValueType {
    const spoken = fields.find(({ type }) => isIdOf(type, aggregate))
    if (spoken) return this.of(spoken, aggregate)
    return this.#make(pascalCase(`${aggregate} id`), 'id', `${aggregate}Id`)
  }

  #enumeration({ name }: Field, members: readonly string[], owner: string): ValueType {
    const plain = identifierFor(name, 'enum', name)
    return this.#make(JSON.stringify([plain, members]), 'enum', plain, { owner, members })
  }

  #make(
    key: string,
    kind: ValueKind,
    plain: string,
    { owner = '', members }: { readonly owner?: string; readonly members?: readonly string[] } = {},
  ): ValueType {
    const present = this.#named.get(key)
    if (present) return present
    const names = [plain, ...(owner === '' ? [] : [owner + plain])]
    const free = names.filter((name) => !this.#elements.has(identifierKey(name)))
    const name = this.#names.types.take(...free, `${plain}Value`)
    const file = this.#names.valueFiles.take(kebabCase(name))
    const definition = kind === 'object' ? this.#definitions.get(key) : undefined
    const from = `${this.#folder}/${file}${kind === 'object' && !definition ? '' : '.gen'}.ts`
    const factory = this.#names.functions.take(lowerFirst(name), `to${name}`)
    const own: ValueType = {
      kind,
      name,
      type: { name, from },
      factory: { name: factory, from },
      ...(members ? { members } : {}),
      ...(definition ? { definition } : {}),
      ...(kind === 'object' ? { sample: { name: this.#names.functions.take(`sample${name}`), from } } : {}),
    }
    const shared = this.#shared.get(key)
    const made = shared && isCalled(shared, own) ? shared : own
    this.#named.set(key, made)
    return made
  }
}

/** Whether two types go by the same names, so that one can stand for the other. */
function isCalled(a: ValueType, b: ValueType): boolean {
  return a.name === b.name && a.factory?.name === b.factory?.name && a.sample?.name === b.sample?.name
}
