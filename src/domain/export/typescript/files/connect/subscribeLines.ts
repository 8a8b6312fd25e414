import type { MessagePlan } from '../../plan/flow/MessagePlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { indented } from '../../text/wrap.ts'

/** Hears a message, as `event`: off the bus, or from the layer that translates it. */
export function subscribeLines(file: CodeFile, message: MessagePlan, body: readonly string[]): readonly string[] {
  const { type, tag, passage } = message
  if (passage?.kind !== 'in') {
    return [`to.bus.subscribe<${file.type(type)}>(${quote(tag)}, async (event) => {`, ...indented(body), '})']
  }
  const { hear, hole } = passage
  if (!hole) return [`${file.value(hear)}(to.bus, async (event) => {`, ...indented(body), '})']
  return [
    `${file.value(hear)}(`,
    '  to.bus,',
    '  async (event) => {',
    ...indented(body, '    '),
    '  },',
    `  to.${hole.property},`,
    ')',
  ]
}
