import { z } from 'zod'
import { LIMITS } from '../../src/domain/board/Board.ts'
import { CommandRefusal } from './CommandRefusal.ts'

const LINK_PATH = /^(.*)\/b\/([^/]+)\/?$/
const TIMEOUT_MS = 30_000
const refusal = z.object({ message: z.string() })

/**
 * The board file behind a board link, `http://host/b/<id>#<capability>`. The capability goes into the request's header and
 * into no message.
 */
export async function fetchBoard(link: string): Promise<{ readonly bytes: Uint8Array; readonly from: string }> {
  const url = URL.canParse(link) ? new URL(link) : undefined
  const path = url && LINK_PATH.exec(url.pathname)
  if (!url || !path) throw new CommandRefusal('not a board link; one looks like http://host/b/<id>#<capability>')
  const capability = url.hash.slice(1)
  if (capability === '') throw new CommandRefusal('the board link has no capability after its #; copy the whole link')

  const from = `${url.origin}${url.pathname}`
  try {
    const response = await fetch(`${url.origin}${path[1]}/api/boards/${path[2]}/board.json`, {
      headers: { authorization: `Bearer ${capability}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) throw new CommandRefusal(`${from}: ${await whyRefused(response)}`)
    return { bytes: await bytesOf(response), from }
  } catch (error) {
    if (error instanceof CommandRefusal) throw error
    throw new CommandRefusal(`${from}: ${whyUnreachable(error)}`)
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LIMITS.fileBytes) break
  }
  return Buffer.concat(chunks)
}

/** The server's own words where it has any. */
async function whyRefused(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const parsed = refusal.safeParse(body)
  return parsed.success ? parsed.data.message : `the server answered ${response.status}`
}

function whyUnreachable(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'the server did not answer in time'
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return `the server cannot be reached${code}`
}
