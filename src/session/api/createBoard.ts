import * as z from 'zod/mini'
import { request } from './request.ts'

const schema = z.object({
  id: z.string(),
  links: z.object({ facilitate: z.string(), edit: z.string(), view: z.string() }),
})

export type CreatedBoard = z.infer<typeof schema>

/** What a new wall starts from: nothing, a template by name, or the text of a board file. */
export type BoardSource = { readonly template: string } | { readonly file: string } | null

/**
 * Makes a wall on the server; each link is `/b/<id>#<capability>`. Refuses with an `ApiError`, `create-token` where the server
 * wants a token and this is none or not the right one.
 */
export async function createBoard(source: BoardSource, token: string | null): Promise<CreatedBoard> {
  const body = source && ('file' in source ? source.file : JSON.stringify(source))
  const headers = { 'content-type': 'application/json' }
  const bearer = token === null ? {} : { bearer: token }
  return schema.parse(await request('/api/boards', { method: 'POST', ...bearer, ...(body ? { body, headers } : {}) }))
}
