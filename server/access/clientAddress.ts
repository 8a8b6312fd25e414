import type { IncomingMessage } from 'node:http'

/**
 * The address that limits are counted by. Behind `proxies` of our own it is the one the outermost of them saw; without any
 * the header is not believed, for anybody can write it.
 */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .flatMap((part) => part.trim() || [])
  return (proxies > 0 && forwarded.at(-proxies)) || (request.socket.remoteAddress ?? '')
}
