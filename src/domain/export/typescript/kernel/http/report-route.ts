import { Fields } from '../parse.ts'
import type { Route } from './route.ts'

/** `POST /reports/<name>`: something happened outside of this context; 202, for whoever hears of it acts later. */
export function reportRoute(name: string, read: (fields: Fields) => () => Promise<void>): Route {
  return {
    method: 'POST',
    path: `/reports/${name}`,
    read: ({ body }) => {
      const tell = read(new Fields(body))
      return async () => {
        await tell()
        return { status: 202, body: {} }
      }
    },
  }
}
