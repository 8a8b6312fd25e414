import { enumMembers, type Field, type KnownType, knownType } from '../../interpretation/sticky-text/Field.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { camelCase, pascalCase } from '../../naming/cases.ts'
import { propertyNames } from '../../naming/propertyNames.ts'
import { type CmlDefinitions, isEntity } from './cmlDefinitions.ts'
import { cmlBlock, cmlName, uniqueNames } from './cmlText.ts'

const BASE_TYPES: Readonly<Record<Exclude<KnownType, 'money'>, string>> = {
  text: 'String',
  int: 'int',
  decimal: 'BigDecimal',
  bool: 'boolean',
  date: 'Date',
  instant: 'DateTime',
  uuid: 'UUID',
}

const MONEY = 'Money'

/** Value objects, entities and enumerations of one context, declared at their first use. */
export interface CmlTypes {
  /** The attribute lines of an element; of two fields with one name the first counts. */
  attributes(fields: readonly Field[]): string[]
  /** Declarations of the types met since the last call. */
  declarations(): string[]
  /** Declares whatever the context defines and no field speaks of. */
  declareRest(): void
}

/** `take` gives names that are free in the context; `declaredBeside` are its root entities and events, by type. */
export function cmlTypes(
  take: (wanted: string) => string,
  { parts, own }: Pick<CmlDefinitions, 'parts' | 'own'>,
  declaredBeside: ReadonlyMap<string, string>,
): CmlTypes {
  const names = new Map(declaredBeside)
  let fresh: string[] = []

  const declared = (key: string, wanted: string, declare: (name: string) => string[]): string => {
    const known = names.get(key)
    if (known !== undefined) return known
    const name = take(wanted)
    names.set(key, name)
    fresh.push(...declare(name))
    return name
  }

  const object = (type: string): string =>
    declared(type, type, (name) => {
      const fields = parts.get(type)
      const keyword = fields && isEntity(type, fields) ? 'Entity' : 'ValueObject'
      return cmlBlock(`${keyword} ${name}`, fields ? attributes(fields) : usualParts(type))
    })

  /** A base type as it is, anything else as a reference. */
  const typeOf = ({ name, type }: Field): { readonly reference: boolean; readonly type: string } => {
    const members = enumMembers(type)
    if (members) {
      const wanted = pascalCase(name) || 'Choice'
      return { reference: true, type: declared(type, wanted, (free) => enumeration(free, members)) }
    }
    const known = knownType(type)
    if (known === 'money') return { reference: true, type: object(MONEY) }
    if (known) return { reference: false, type: BASE_TYPES[known] }
    return { reference: true, type: object(pascalCase(type) || 'Value') }
  }

  function attributes(all: readonly Field[]): string[] {
    const fields = [...new Map(all.toReversed().map((field) => [nameKey(field.name), field])).values()].reverse()
    const properties = propertyNames(fields.map(({ name }) => name))
    return fields.map((field) => {
      const { reference, type } = typeOf(field)
      const name = cmlName(properties.get(field.name) ?? camelCase(field.name))
      const whole = field.list ? `List<${type}>` : type
      return `${reference ? '- ' : ''}${whole} ${name}${field.optional ? ' nullable' : ''}`
    })
  }

  return {
    attributes,
    declarations() {
      const lines = fresh
      fresh = []
      return lines
    },
    declareRest() {
      for (const type of own) if (parts.has(type)) object(type)
    },
  }
}

/** Of a type that no definition describes. */
function usualParts(type: string): string[] {
  if (type === MONEY) return ['BigDecimal amount', 'String currency']
  return type.endsWith('Id') ? ['String value'] : []
}

function enumeration(name: string, members: readonly string[]): string[] {
  const take = uniqueNames()
  const values = members.map((member) => take(pascalCase(member) || 'Value'))
  return cmlBlock(`enum ${name}`, [values.join(', ')])
}
