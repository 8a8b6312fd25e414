import type { CmlChoice, CmlFlow, CmlInvocation, CmlName, CmlProduction, CmlStep } from '../CmlModel.ts'
import { parseTransition } from './parseTransition.ts'
import type { TokenReader } from './TokenReader.ts'

/** `Flow name { steps }`: what a command emits, and what an event triggers. */
export function parseFlow(reader: TokenReader): CmlFlow {
  reader.expectWord('Flow')
  const name = reader.name('the name of the flow')
  const steps: CmlStep[] = []
  reader.block(() => {
    steps.push(reader.isWord('event') ? parseInvocation(reader) : parseProduction(reader))
  })
  return { name, steps }
}

function parseProduction(reader: TokenReader): CmlProduction {
  const action = reader.oneOf(['command', 'operation'])
  const name = reader.name(`the name of the ${action}`)
  const actor = readActor(reader)
  const holder = reader.takeWord('delegates to') ? { aggregate: reader.name('an aggregate') } : {}
  const isMoving = 'aggregate' in holder && reader.isMark('[')
  const transition = isMoving ? { transition: parseTransition(reader) } : {}
  reader.expectWord('emits event')
  const { names: events, ...choice } = readChoice(reader, 'a domain event')
  return { kind: 'production', action, name, ...actor, ...holder, ...transition, events, ...choice }
}

function readActor(reader: TokenReader): Pick<CmlProduction, 'initiatedBy'> {
  if (!reader.isMark('[')) return {}
  reader.expectMark('[')
  reader.expectWord('initiated by')
  const initiatedBy = reader.text('the actor')
  reader.expectMark(']')
  return { initiatedBy }
}

function parseInvocation(reader: TokenReader): CmlInvocation {
  reader.expectWord('event')
  const events = [reader.name('a domain event')]
  while (reader.takeMark('+')) events.push(reader.name('a domain event'))
  reader.expectWord('triggers')
  const action = reader.oneOf(['command', 'operation'])
  return { kind: 'invocation', events, action, ...readChoice(reader, `the name of the ${action}`) }
}

/** Names with `+`, `X` or `O` between, the same one everywhere. */
function readChoice(reader: TokenReader, what: string): { names: readonly CmlName[]; choice?: CmlChoice } {
  const names = [reader.name(what)]
  let choice: CmlChoice | undefined
  for (let next = nextChoice(reader); next; next = nextChoice(reader)) {
    if (choice && choice !== next)
      reader.refuseAt(reader.peek(), `“${choice}” and “${next}” may not be mixed in one step.`)
    choice = next
    reader.take()
    names.push(reader.name(what))
  }
  return choice ? { names, choice } : { names }
}

function nextChoice(reader: TokenReader): CmlChoice | undefined {
  if (reader.isMark('+')) return '+'
  if (reader.isWord('X') || reader.isWord('x')) return 'X'
  return reader.isWord('O') || reader.isWord('o') ? 'O' : undefined
}
