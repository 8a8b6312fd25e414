/** What one context tells another, as plain data, good for JSON; `subject` identifies what it is about. */
export interface Published {
  readonly type: string
  readonly version: number
  readonly subject: string
  readonly data: object
}

/** Carries published messages to whoever subscribed: a port, to be adapted to your broker. */
export interface EventBus {
  publish(message: Published): Promise<void>
  subscribe<Message extends Published>(type: Message['type'], hear: (message: Message) => Promise<void>): void
}

/** Delivers within this process, one after the other, before `publish` returns. */
export class InMemoryEventBus implements EventBus {
  readonly #hearers = new Map<string, readonly ((message: Published) => Promise<void>)[]>()

  async publish(message: Published): Promise<void> {
    for (const hear of this.#hearers.get(message.type) ?? []) await hear(message)
  }

  subscribe<Message extends Published>(type: Message['type'], hear: (message: Message) => Promise<void>): void {
    const hearers = this.#hearers.get(type) ?? []
    this.#hearers.set(type, [...hearers, (message) => hear(message as Message)])
  }
}
