import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ConcurrencyError } from '../repository.ts'
import type { Answer, Route } from './route.ts'

const MOST_BYTES = 100_000

/** A server over routes; call `listen` on it. What fails is for `onFailure`, and nobody outside is told why. */
export function httpService(routes: readonly Route[], onFailure: (error: unknown) => void = console.error): Server {
  return createServer((request, response) => {
    answer(routes, request)
      .catch((error: unknown): Answer => {
        if (error instanceof ConcurrencyError) return { status: 409, body: { error: 'others were faster; try again' } }
        onFailure(error)
        return { status: 500, body: { error: 'this failed here, and not because of the request' } }
      })
      .then((given) => {
        respond(response, given)
      }, onFailure)
  })
}

async function answer(routes: readonly Route[], request: IncomingMessage): Promise<Answer> {
  const [path = '', query] = (request.url ?? '').split('?', 2)
  const there = routes.filter((route) => route.path === path)
  if (there.length === 0) return { status: 404, body: { error: `there is nothing at ${path}` } }
  const route = there.find(({ method }) => method === request.method)
  if (!route) return { status: 405, body: { error: `${path} takes ${there.map(({ method }) => method).join()}` } }
  const text = route.method === 'POST' ? await textOf(request) : ''
  if (text === undefined) return { status: 413, body: { error: `the body is longer than ${String(MOST_BYTES)} bytes` } }
  let ask: () => Promise<Answer>
  try {
    ask = route.read({ body: text === '' ? {} : jsonOf(text), where: new URLSearchParams(query) })
  } catch (error) {
    if (error instanceof RangeError) return { status: 400, body: { error: error.message } }
    throw error
  }
  return ask()
}

/** Undefined where there is too much of it. */
async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= MOST_BYTES) chunks.push(chunk)
  }
  return length > MOST_BYTES ? undefined : Buffer.concat(chunks).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RangeError('the body is not JSON')
  }
}

function respond(response: ServerResponse, { status, body }: Answer): void {
  const isText = typeof body === 'string'
  response.writeHead(status, {
    'content-type': isText ? 'text/plain; version=0.0.4; charset=utf-8' : 'application/json',
  })
  response.end(isText ? body : JSON.stringify(body))
}
