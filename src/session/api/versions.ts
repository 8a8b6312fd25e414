import * as z from 'zod/mini'
import type { Board } from '../../domain/board/Board.ts'
import { parseBoard } from '../../domain/board/parseBoard.ts'
import { ApiError } from './ApiError.ts'
import { request } from './request.ts'

const version = z.object({ id: z.string(), at: z.number(), name: z.nullable(z.string()) })

/** A kept moment of a wall. `at` in milliseconds since 1970; the server kept those without a name by itself, by the hour. */
export type Version = z.infer<typeof version>

/** A wall and a capability to it. */
export interface Opened {
  readonly boardId: string
  readonly capability: string
}

/** Oldest first. */
export async function fetchVersions({ boardId, capability }: Opened): Promise<readonly Version[]> {
  return z.object({ versions: z.array(version) }).parse(await request(pathOf(boardId), { bearer: capability })).versions
}

/** Keeps the wall as it is now; needs the right to edit. */
export async function keepVersion({ boardId, capability }: Opened, name: string): Promise<Version> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ name })
  return version.parse(await request(pathOf(boardId), { method: 'POST', headers, body, bearer: capability }))
}

/** Brings the wall back there, by an edit. Answers the version that keeps what it replaced. */
export async function restoreVersion({ boardId, capability }: Opened, id: string): Promise<Version> {
  const answer = await request(`${pathOf(boardId)}/${encodeURIComponent(id)}/restore`, {
    method: 'POST',
    bearer: capability,
  })
  return z.object({ before: version }).parse(answer).before
}

/** The wall as it was. */
export async function fetchVersionBoard({ boardId, capability }: Opened, id: string): Promise<Board> {
  const file = await request(`${pathOf(boardId)}/${encodeURIComponent(id)}/board.json`, { bearer: capability })
  const parsed = parseBoard(JSON.stringify(file))
  if (!parsed.ok) throw new ApiError('bad-answer', 'The server answered with something that is not a wall.')
  return parsed.board
}

const pathOf = (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/versions`
