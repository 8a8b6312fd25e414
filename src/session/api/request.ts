import { ApiError, apiErrorOf } from './ApiError.ts'

/** Asks our own server; every failure is an `ApiError`. */
export async function request(
  path: string,
  init: RequestInit & { readonly capability?: string } = {},
): Promise<unknown> {
  const { capability, ...rest } = init
  const headers = new Headers(rest.headers)
  if (capability) headers.set('authorization', `Bearer ${capability}`)
  const response = await fetch(path, { ...rest, headers }).catch(() => {
    throw new ApiError('unreachable', 'The server cannot be reached. Check the connection and try again.')
  })
  if (!response.ok) throw await apiErrorOf(response)
  return response.json().catch(() => {
    throw new ApiError('bad-answer', 'The server answered with something that is not JSON.')
  })
}
