import * as z from 'zod/mini'

const schema = z.object({ code: z.string(), message: z.string(), pointer: z.optional(z.string()) })

/** The server said no, or could not be asked: a code for programs, a sentence for the person. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  /** Where in a board file the fault lies, as a JSON pointer. */
  readonly pointer: string | undefined

  constructor(code: string, message: string, pointer?: string) {
    super(message)
    this.code = code
    this.pointer = pointer
  }
}

/** Reads the error body of an answer (design §7); a body that is none still gives a sentence. */
export async function apiErrorOf(response: Response): Promise<ApiError> {
  const parsed = schema.safeParse(await response.json().catch(() => null))
  if (!parsed.success) return new ApiError('bad-answer', `The server answered with an error (${response.status}).`)
  return new ApiError(parsed.data.code, parsed.data.message, parsed.data.pointer)
}
