import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import { ApiRefusal } from './ApiRefusal.ts'
import type { HttpParts } from './HttpParts.ts'
import { RateByAddress } from './RateByAddress.ts'

/** Lets one address through so many times a minute; 429 with `Retry-After` beyond that. */
export function perAddress(
  { addressOf }: Pick<HttpParts, 'addressOf'>,
  perMinute: number,
): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const rate = new RateByAddress(perMinute)
  return async (context, next) => {
    const waitMs = rate.take(addressOf(context.env.incoming))
    if (waitMs > 0) {
      context.header('retry-after', String(Math.ceil(waitMs / 1000)))
      throw new ApiRefusal(429, 'too-often', 'Too many requests of this kind from your network. Try again in a minute.')
    }
    await next()
  }
}
