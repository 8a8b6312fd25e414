import type { TokenReader } from './TokenReader.ts'

/** `subscribe to channel [eventBus = name]`. */
export function readSubscribe(reader: TokenReader): void {
  reader.expectWord('subscribe')
  readTarget(reader)
}

/** `publish [@Event] to channel [eventBus = name]`. */
export function readPublish(reader: TokenReader): void {
  reader.expectWord('publish')
  if (!reader.isWord('to')) {
    reader.takeMark('@')
    reader.name('an event')
  }
  readTarget(reader)
}

function readTarget(reader: TokenReader): void {
  reader.expectWord('to')
  readChannel(reader)
  if (!reader.takeWord('eventBus')) return
  reader.expectMark('=')
  reader.name('an event bus')
}

/** Names with `.`, `/` or `:` between. */
export function readChannel(reader: TokenReader): void {
  do reader.name('a channel')
  while (['.', '/', ':'].some((mark) => reader.takeMark(mark)))
}
