import type { ReadModel } from './read-model.ts'

/** The rows whose fields read like this, as text; all rows where nothing is asked of them. */
export async function rowsWhere<Row extends object>(
  rows: Pick<ReadModel<Row>, 'all'>,
  where: Readonly<Partial<Record<string, string>>>,
): Promise<readonly Row[]> {
  const asked = Object.entries(where)
  const all = await rows.all()
  return all.filter((row) => {
    const said = new Map<string, unknown>(Object.entries(row))
    return asked.every(([field, text]) => String(said.get(field)) === text)
  })
}
