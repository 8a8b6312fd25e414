export interface Answer {
  readonly status: number
  /** Text as it is, anything else as JSON. */
  readonly body: unknown
}

/** `read` throws a RangeError, for a person, where the request is not one it can answer. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly read: (request: { readonly body: unknown; readonly where: URLSearchParams }) => () => Promise<Answer>
}

/** The same routes below a path. */
export function under(path: string, routes: readonly Route[]): readonly Route[] {
  return routes.map((route) => ({ ...route, path: path + route.path }))
}
