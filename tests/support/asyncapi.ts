import { Parser } from '@asyncapi/parser'

const parser = new Parser()

/** A document as AsyncAPI's own parser understands it, and what it says of it that is an error. */
export async function readAsyncapi(text: string) {
  const { document, diagnostics } = await parser.parse(text)
  const errors = diagnostics.filter(({ severity }) => severity === 0)
  return { document, errors: errors.map(({ message, path }) => `${path.join('.')}: ${message}`) }
}
