import type { EventBus } from './event-bus.ts'

/** Fails where what it looks at does. */
export type Check = () => Promise<unknown>

export interface Health {
  readonly healthy: boolean
  /** `ok`, or what is wrong. */
  readonly checks: Readonly<Record<string, string>>
}

const PATIENCE_MS = 2000

/** Makes all checks at once; one that does not answer within two seconds is wrong. */
export async function healthOf(checks: Readonly<Record<string, Check>>, patienceMs = PATIENCE_MS): Promise<Health> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const said = await Promise.race([check().then(() => 'ok', reasonOf), silence(patienceMs)])
      return [name, said] as const
    }),
  )
  return { healthy: results.every(([, said]) => said === 'ok'), checks: Object.fromEntries(results) }
}

/** Whether what is published on a bus is heard. Listens from now on. */
export function pulseOf(bus: EventBus, context: string): Check {
  const type = `${context}.Pulse`
  const waiting = new Map<string, () => void>()
  bus.subscribe(type, ({ subject }) => {
    waiting.get(subject)?.()
    return Promise.resolve()
  })
  return async () => {
    const subject = crypto.randomUUID()
    const heard = new Promise<void>((resolve) => waiting.set(subject, resolve))
    try {
      await bus.publish({ type, version: 1, subject, data: {} })
      await Promise.race([heard, silence(PATIENCE_MS).then((said) => Promise.reject(new Error(said)))])
    } finally {
      waiting.delete(subject)
    }
  }
}

function silence(milliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, `no answer within ${String(milliseconds)} ms`).unref()
  })
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
