import type { ELK } from 'elkjs/lib/elk.bundled.js'

/**
 * The layout engine, loaded at the first use (1.6 MB). In a web worker it claims `onmessage` for itself when the first one
 * is made, so the worker's own handler is put back.
 */
export async function loadElk(): Promise<ELK> {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  const scope = globalThis as { onmessage?: unknown }
  const hasHandler = 'onmessage' in scope
  const handler = scope.onmessage
  const elk = new Elk()
  if (hasHandler) scope.onmessage = handler
  return elk
}
