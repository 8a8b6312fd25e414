import type { PolicyStep, PolicyWire, Reaction } from '../plan/flow/PolicyPlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { indented } from '../text/wrap.ts'
import { KERNEL } from './KERNEL.ts'
import { fromPlain } from './plainValue.ts'
import { typeText } from './typeText.ts'

/** The values of a step and the instance it is for. */
export function stepWires({ wires, id }: PolicyStep): readonly PolicyWire[] {
  return [...wires, ...(id && !wires.includes(id) ? [id] : [])]
}

/** A command among those that a policy asks for. */
export function stepType(file: CodeFile, { addressee, id, nested, tag }: PolicyStep): readonly string[] {
  const parts = [`readonly type: ${quote(tag)}`]
  if (addressee.kind === 'other') {
    parts.push('readonly subject: string', `readonly data: ${file.type(addressee.message.type)}['data']`)
  } else {
    const { handler } = addressee
    if (id) parts.push(`readonly id: ${typeText(file, id.field)}`)
    if (handler.command.fields.length > 0) parts.push(`readonly data: ${file.type(handler.command.type)}`)
    if (nested && handler.kind === 'aggregate' && handler.command.enrichment) {
      parts.push(`readonly enrichment: ${file.type(handler.command.enrichment)}`)
    }
  }
  return parts
}

/** What a step asks of the enrichment, as members of its interface. */
function enrichmentLines(file: CodeFile, step: PolicyStep, isGrouped: boolean): readonly string[] {
  const { addressee, nested, tag } = step
  const asked = stepWires(step).filter(({ source }) => source === 'enrichment')
  const lines = asked.map(({ field }) => {
    if (addressee.kind === 'own') return `readonly ${field.property}: ${typeText(file, field)}`
    const isInstance = field === step.id?.field && !step.wires.some((wire) => wire.field === field)
    const data = `${file.type(addressee.message.type)}['data'][${quote(field.property)}]`
    return `readonly ${field.property}: ${isInstance ? 'string' : data}`
  })
  if (
    nested &&
    addressee.kind === 'own' &&
    addressee.handler.kind === 'aggregate' &&
    addressee.handler.command.enrichment
  ) {
    lines.push(`readonly ${nested}: ${file.type(addressee.handler.command.enrichment)}`)
  }
  if (lines.length === 0) return []
  if (!isGrouped) return indented(lines)
  return [`  readonly ${groupOf(tag)}: {`, ...indented(lines, '    '), '  }']
}

/** The command of a step as an object literal, over `enrichment` and the events by the names they have. */
export function stepLines(
  file: CodeFile,
  step: PolicyStep,
  isGrouped: boolean,
  eventOf: (wire: PolicyWire) => string = () => 'event',
): readonly string[] {
  const { addressee, wires, id, nested, tag } = step
  const asked = isGrouped ? `enrichment.${groupOf(tag)}` : 'enrichment'
  const plainOf = (wire: PolicyWire): string => {
    if (wire.source === 'enrichment') return `${asked}.${wire.field.property}`
    return wire.source === 'subject' ? `${eventOf(wire)}.subject` : `${eventOf(wire)}.data.${wire.field.property}`
  }
  const codeOf = (wire: PolicyWire): string => {
    const plain = plainOf(wire)
    return wire.source !== 'enrichment' && addressee.kind === 'own' ? fromPlain(file, wire.field, plain) : plain
  }
  const lines = [`type: ${quote(tag)},`]
  if (addressee.kind === 'other') lines.push(`subject: ${id ? codeOf(id) : quote(tag)},`)
  else if (id) lines.push(`id: ${codeOf(id)},`)
  const hasData = addressee.kind === 'other' || addressee.handler.command.fields.length > 0
  if (hasData) lines.push(...dataLines(file, wires, codeOf, plainOf))
  if (nested) lines.push(`enrichment: ${asked}.${nested},`)
  return ['{', ...indented(lines), '},']
}

function dataLines(
  file: CodeFile,
  wires: readonly PolicyWire[],
  codeOf: (wire: PolicyWire) => string,
  plainOf: (wire: PolicyWire) => string,
): readonly string[] {
  if (wires.length === 0) return ['data: {},']
  const lines = wires.map((wire) => {
    const { field } = wire
    const value = codeOf(wire)
    if (!field.optional) return `${field.property}: ${value},`
    const plain = plainOf(wire)
    const present = value === plain ? plain : `${plain} === undefined ? undefined : ${value}`
    return `...${file.value(KERNEL.defined)}({ ${field.property}: ${present} }),`
  })
  return ['data: {', ...indented(lines), '},']
}

export function groupOf(tag: string): string {
  return tag.charAt(0).toLowerCase() + tag.slice(1)
}

/** What the steps need and no event says, as an interface; nothing where they need nothing. */
export function enrichmentSection(file: CodeFile, { enrichment, steps }: Reaction): readonly string[] {
  if (!enrichment) return []
  return [
    ...comment('What the commands need and no event says: whoever runs the policy adds it.'),
    `export interface ${enrichment.name} {`,
    ...steps.flatMap((step) => enrichmentLines(file, step, steps.length > 1)),
    '}',
  ]
}
