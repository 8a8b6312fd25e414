import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An answer other than what was asked for: thrown by routes, sent as JSON `{code, message, pointer?}`. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal'
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly pointer: string | undefined

  constructor(status: ContentfulStatusCode, code: string, message: string, pointer?: string) {
    super(message)
    this.status = status
    this.code = code
    this.pointer = pointer
  }

  toJSON(): { readonly code: string; readonly message: string; readonly pointer?: string } {
    return { code: this.code, message: this.message, ...(this.pointer === undefined ? {} : { pointer: this.pointer }) }
  }
}
