import { nameKey, stickyBody } from './stickyName.ts'

/** What takes back a step: whose event it is, and the command that undoes it, both by name. */
export interface CompensationLine {
  readonly event: string
  readonly command: string
}

/** What the lines under a policy's name say of how it works over time. */
export interface ProcessLines {
  readonly compensations: readonly CompensationLine[]
  /** It waits for all of its events. */
  readonly joins: boolean
  /** Lines that read as neither, or say again what another one said. */
  readonly unread: readonly string[]
}

const UNDO = /^undo\b(?<event>[^:]*):(?<command>.*)$/iu
const WAIT = /^wait for all\.?$/iu

/**
 * `undo <Event>: <Command>` and `wait for all`, one a line, keywords in any case. An event is undone by one command: a
 * second line for it does not count.
 */
export function parseProcess(text: string): ProcessLines {
  const compensations = new Map<string, CompensationLine>()
  const unread: string[] = []
  let joins = false
  for (const line of stickyBody(text)) {
    const compensation = compensationIn(line)
    if (compensation && !compensations.has(nameKey(compensation.event))) {
      compensations.set(nameKey(compensation.event), compensation)
    } else if (!joins && WAIT.test(line)) {
      joins = true
    } else {
      unread.push(line)
    }
  }
  return { compensations: [...compensations.values()], joins, unread }
}

function compensationIn(line: string): CompensationLine | undefined {
  const { event = '', command = '' } = UNDO.exec(line)?.groups ?? {}
  const names = { event: event.trim(), command: command.trim() }
  return names.event === '' || names.command === '' ? undefined : names
}
