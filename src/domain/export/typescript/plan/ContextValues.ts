import { enumMembers, type Field, knownType } from '../../../interpretation/sticky-text/Field.ts'
import { kebabCase, pascalCase, wordsOf } from '../../../naming/cases.ts'
import { identifierFor, identifierKey } from '../../../naming/identifierFor.ts'
import { type ContextNames, lowerFirst } from './ContextNames.ts'
import { KNOWN_VALUES } from './KNOWN_VALUES.ts'
import type { ValueKind, ValueType } from './ValueType.ts'

/** The value types of one context. Two fields that name the same type have the same one. */
export class ContextValues {
  readonly #folder: string
  readonly #names: ContextNames
  readonly #elements: ReadonlySet<string>
  readonly #named = new Map<string, ValueType>()

  /** `elements` are identifiers that belong to stickies, which come before types that fields merely mention. */
  constructor(contextFolder: string, names: ContextNames, elements: Iterable<string>) {
    this.#folder = `${contextFolder}/domain/values`
    this.#names = names
    this.#elements = new Set([...elements].map(identifierKey))
  }

  /** Those that need a file, by name. */
  get all(): readonly ValueType[] {
    return [...this.#named.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** `owner` names an enumeration where the field's own name is taken by another one. */
  of(field: Field, owner: string): ValueType {
    const known = knownType(field.type)
    if (known) return KNOWN_VALUES[known]
    const members = enumMembers(field.type)
    if (members) return this.#enumeration(field, [...new Set(members)], owner)
    const kind = wordsOf(field.type).at(-1)?.toLowerCase() === 'id' ? 'id' : 'object'
    return this.#make(pascalCase(field.type), kind, identifierFor(field.type, 'value', field.type))
  }

  /** What tells the instances of an aggregate apart: of a Vada Batch its BatchId, where its stickies speak of one. */
  idOf(aggregate: string, fields: readonly Field[]): ValueType {
    const words = wordsOf(aggregate).map((word) => word.toLowerCase())
    const spoken = fields.find(({ type }) => {
      const [last, ...front] = wordsOf(type)
        .map((word) => word.toLowerCase())
        .reverse()
      return last === 'id' && front.length > 0 && front.every((word, index) => word === words.at(-1 - index))
    })
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
    const from = `${this.#folder}/${file}${kind === 'object' ? '' : '.gen'}.ts`
    const factory = this.#names.functions.take(lowerFirst(name), `to${name}`)
    const made: ValueType = {
      kind,
      name,
      type: { name, from },
      factory: { name: factory, from },
      ...(members ? { members } : {}),
      ...(kind === 'object' ? { sample: { name: this.#names.functions.take(`sample${name}`), from } } : {}),
    }
    this.#named.set(key, made)
    return made
  }
}
