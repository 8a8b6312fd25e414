import { enumMembers, type Field, type KnownType, knownType } from '../../interpretation/sticky-text/Field.ts'
import { camelCase, pascalCase } from '../../naming/cases.ts'
import { propertyNames } from '../../naming/propertyNames.ts'
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

/** Value objects and enumerations of one context, declared at their first use. */
export interface CmlTypes {
  /** The attribute lines of an element. */
  attributes(fields: readonly Field[]): string[]
  /** Declarations of the types met since the last call. */
  declarations(): string[]
}

/** `take` gives names that are free in the context. */
export function cmlTypes(take: (wanted: string) => string): CmlTypes {
  const names = new Map<string, string>()
  let fresh: string[] = []

  const declared = (key: string, wanted: string, declare: (name: string) => string[]): string => {
    const known = names.get(key)
    if (known !== undefined) return known
    const name = take(wanted)
    names.set(key, name)
    fresh.push(...declare(name))
    return name
  }

  /** A base type as it is, anything else as a reference. */
  const typeOf = ({ name, type }: Field): { readonly reference: boolean; readonly type: string } => {
    const members = enumMembers(type)
    if (members) {
      const wanted = pascalCase(name) || 'Choice'
      return { reference: true, type: declared(type, wanted, (free) => enumeration(free, members)) }
    }
    const known = knownType(type)
    if (known && known !== 'money') return { reference: false, type: BASE_TYPES[known] }
    const wanted = known === 'money' ? 'Money' : pascalCase(type) || 'Value'
    return { reference: true, type: declared(wanted, wanted, (free) => valueObject(free, known === 'money')) }
  }

  return {
    attributes(fields) {
      const properties = propertyNames(fields.map(({ name }) => name))
      return fields.map((field) => {
        const { reference, type } = typeOf(field)
        const name = cmlName(properties.get(field.name) ?? camelCase(field.name))
        const whole = field.list ? `List<${type}>` : type
        return `${reference ? '- ' : ''}${whole} ${name}${field.optional ? ' nullable' : ''}`
      })
    },
    declarations() {
      const lines = fresh
      fresh = []
      return lines
    },
  }
}

function valueObject(name: string, isMoney: boolean): string[] {
  if (isMoney) return cmlBlock(`ValueObject ${name}`, ['BigDecimal amount', 'String currency'])
  return cmlBlock(`ValueObject ${name}`, name.endsWith('Id') ? ['String value'] : [])
}

function enumeration(name: string, members: readonly string[]): string[] {
  const take = uniqueNames()
  const values = members.map((member) => take(pascalCase(member) || 'Value'))
  return cmlBlock(`enum ${name}`, [values.join(', ')])
}
