import { rememberByText } from '../../naming/rememberByText.ts'
import { enumMembers, type Field, type KnownType, knownType } from './Field.ts'
import { nameKey, stickyBody } from './stickyName.ts'

/** A piece of a sticky that should be a field and is not, and a sentence that says why. */
export interface FieldProblem {
  readonly text: string
  readonly message: string
}

const WORD = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*`
const MEMBER = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ -]*`
const FIELD = new RegExp(
  String.raw`^(?<name>${WORD}(?:[ -]${WORD}){0,3})(?<optional>\?)? ?: ?(?<type>${MEMBER}(?:\|${MEMBER})+|${WORD})(?<list> ?\[ ?\])?(?: ?= ?(?<example>.+))?$`,
  'u',
)

/** How an example of a known type reads; a type that is missing here takes any text. */
const EXAMPLES: Partial<Record<KnownType, RegExp>> = {
  int: /^[+-]?\d+$/,
  decimal: /^[+-]?\d+(\.\d+)?$/,
  bool: /^(true|false)$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  money: /^([A-Z]{3} )?[+-]?\d+(\.\d+)?( [A-Z]{3})?$/,
}

/**
 * The fields under a sticky's name, separated by newline, `,` or `;`. An example that holds one of these stands in double
 * quotes: `= "Mumbai, India"`. A name has one to four words. What does not read as a field, a second field of one name and
 * an example that does not fit its type are problems; only the last leaves the field, without its example.
 */
export const parseFields = rememberByText(readFields)

function readFields(text: string): {
  readonly fields: readonly Field[]
  readonly problems: readonly FieldProblem[]
} {
  const fields = new Map<string, Field>()
  const problems: FieldProblem[] = []
  for (const piece of stickyBody(text).flatMap(pieces)) {
    const field = parseField(piece)
    if (!field) {
      problems.push({
        text: piece,
        message: `“${piece}” does not read as a field; write “name: Type” or “name: Type = example”.`,
      })
      continue
    }
    const key = nameKey(field.name)
    if (fields.has(key)) {
      problems.push({ text: piece, message: `“${field.name}” is on this sticky twice; the first one counts.` })
    } else if (fits(field)) {
      fields.set(key, field)
    } else {
      const { example, ...rest } = field
      fields.set(key, rest)
      problems.push({
        text: piece,
        message: `“${example}” is no ${field.type}, so “${field.name}” goes without an example.`,
      })
    }
  }
  return { fields: [...fields.values()], problems }
}

/** A line cut at `,` and `;` outside of double quotes; a quote that never closes is just a character. */
function pieces(line: string): readonly string[] {
  return (line.match(/(?:[“"][^“”"]*[”"]|[^,;])+/gu) ?? []).map((piece) => piece.trim()).filter((piece) => piece !== '')
}

function parseField(piece: string): Field | undefined {
  const groups = FIELD.exec(piece)?.groups
  if (!groups?.name || !groups.type) return undefined
  const example = groups.example?.replace(/^[“"](.*)[”"]$/u, '$1')
  return {
    name: groups.name,
    type: groups.type.trim(),
    optional: groups.optional !== undefined,
    list: groups.list !== undefined,
    ...(example === undefined ? {} : { example }),
  }
}

function fits({ type, example }: Field): boolean {
  if (example === undefined) return true
  const members = enumMembers(type)
  if (members) return members.includes(example)
  const known = knownType(type)
  if (known === undefined) return true
  if (known === 'date' || known === 'instant')
    return EXAMPLES[known]?.test(example) === true && !Number.isNaN(Date.parse(example))
  return EXAMPLES[known]?.test(example) ?? true
}
