import type { EventRecord } from './event-store.ts'

/** How the events of one kind of aggregate are written down, and read again whenever that was. */
export interface EventCodec<Event> {
  write(event: Event): EventRecord
  /** Throws a RangeError where the record is none of these events. */
  read(record: EventRecord): Event
}

/** What became of events since some of them were stored. */
export interface EventHistory {
  /** What a type is called today, by what it was called when some were stored. */
  readonly renamed: Readonly<Record<string, string>>
  /** By today's type: the steps from each schema to the next one. Another step makes another schema. */
  readonly upcasts: Readonly<Record<string, readonly ((data: unknown) => unknown)[]>>
}

/** `parse` makes an event of today's data, or throws a RangeError. */
export function eventCodec<Event extends { readonly type: string; readonly data: unknown }>(
  parse: (type: string, data: unknown) => Event,
  { renamed, upcasts }: EventHistory,
): EventCodec<Event> {
  const stepsOf = (type: string) => upcasts[type] ?? []
  return {
    write: ({ type, data }) => ({ type, schema: stepsOf(type).length + 1, data }),
    read: (record) => {
      const type = renamed[record.type] ?? record.type
      const steps = stepsOf(type)
      if (record.schema > steps.length + 1)
        throw new RangeError(`${type} ${String(record.schema)} is newer than this program`)
      return parse(
        type,
        steps.slice(record.schema - 1).reduce((data, step) => step(data), record.data),
      )
    },
  }
}
