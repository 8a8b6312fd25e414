import { ApiError, apiErrorOf } from './ApiError.ts'

/** Asks our own server, as the bearer of a capability or token; every failure is an `ApiError`. */
export async function request(path: string, init: RequestInit & { readonly bearer?: string } = {}): Promise<unknown> {
  const { bearer, ...rest } = init
  const headers = new Headers(rest.headers)
  if (bearer) headers.set('authorization', `Bearer ${bearer}`)
  const response = await fetch(path, { ...rest, headers }).catch(() => {
    throw new ApiError('unreachable', 'The server cannot be reached. Check the connection and try again.')
  })
  if (!response.ok) throw await apiErrorOf(response)
  return response.json().catch(() => {
    throw new ApiError('bad-answer', 'The server answered with something that is not JSON.')
  })
}
