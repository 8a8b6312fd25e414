import type { Decision } from '../decision.ts'
import { Fields } from '../parse.ts'
import type { Route } from './route.ts'

/** `POST /commands/<name>`: 200 with what happened, or 422 with the rule that says no. */
export function commandRoute(
  name: string,
  read: (fields: Fields) => () => Promise<Decision<unknown>> | Promise<void>,
): Route {
  return {
    method: 'POST',
    path: `/commands/${name}`,
    read: ({ body }) => {
      const ask = read(new Fields(body))
      return async () => {
        const decision = (await ask()) ?? { ok: true, events: [] }
        return { status: decision.ok ? 200 : 422, body: decision }
      }
    },
  }
}
