import type { Route } from './route.ts'

export interface Query<Row> {
  readonly one: (id: string) => Promise<Row | undefined>
  readonly list: (where: Readonly<Record<string, string>>) => Promise<readonly Row[]>
}

/** `GET /queries/<name>?<field>=<text>`: the rows whose fields read so; with `id` the one row, or 404. */
export function queryRoute<Row>(name: string, fields: readonly string[], { one, list }: Query<Row>): Route {
  return {
    method: 'GET',
    path: `/queries/${name}`,
    read: ({ where }) => {
      const id = where.get('id')
      if (id !== null) {
        return async () => {
          const row = await one(id)
          return row === undefined
            ? { status: 404, body: { error: `there is no ${name} with this id` } }
            : { status: 200, body: row }
        }
      }
      const unknown = [...where.keys()].find((field) => !fields.includes(field))
      if (unknown !== undefined) throw new RangeError(`${name} has no field ${unknown}`)
      return async () => ({ status: 200, body: await list(Object.fromEntries(where)) })
    },
  }
}
