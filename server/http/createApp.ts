import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { boardSchema } from '../../src/domain/board/boardSchema.ts'
import { TEMPLATES } from '../../src/domain/board/templates.ts'
import { DamagedLog, StoreFailure } from '../storage/BoardStore.ts'
import { ApiRefusal } from './ApiRefusal.ts'
import { adminRoutes } from './adminRoutes.ts'
import { boardRoutes } from './boardRoutes.ts'
import { capabilityRoutes } from './capabilityRoutes.ts'
import { exportRoute } from './exportRoute.ts'
import type { HttpParts } from './HttpParts.ts'
import { StoreProbe } from './StoreProbe.ts'
import { securityHeaders } from './securityHeaders.ts'
import { versionRoutes } from './versionRoutes.ts'

/** Every route of the server but the socket. */
export function createApp(parts: HttpParts): Hono<{ Bindings: HttpBindings }> {
  const { page, store, bus, log, report, mayComeFrom } = parts
  const app = new Hono<{ Bindings: HttpBindings }>()
  const probe = new StoreProbe(store)
  app.use(securityHeaders)
  app.use('/api/*', async (context, next) => {
    if (!mayComeFrom(context.req.header('origin'), context.req.header('host')))
      throw new ApiRefusal(403, 'foreign-origin', 'This server does not take requests from other sites.')
    await next()
    context.header('cache-control', 'no-store')
  })
  app.route('/api/boards', boardRoutes(parts))
  app.route('/api/boards', capabilityRoutes(parts))
  app.route('/api/boards', exportRoute(parts))
  app.route('/api/boards', versionRoutes(parts))
  app.route('/admin', adminRoutes(parts))
  app.get('/schema/board.v1.json', (context) => context.json(boardSchema()))
  app.get('/api/templates', (context) => context.json({ templates: TEMPLATES }))
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.get('/readyz', async (context) => {
    await probe.succeeds()
    return context.json({ status: bus.isConnected ? 'ok' : 'degraded' })
  })
  app.get('/metrics', async (context) =>
    context.body(await report.registry.metrics(), 200, { 'content-type': report.registry.contentType }),
  )
  app.get('/b/:id', (context) => page.respond('board.html', context.req.raw).then(orNotBuilt))
  app.get('/*', async (context) => {
    const name = context.req.path.slice(1)
    return (await page.respond(name || 'index.html', context.req.raw)) ?? (name ? context.notFound() : orNotBuilt())
  })
  app.notFound((context) => context.json(new ApiRefusal(404, 'not-found', 'There is nothing at this address.'), 404))
  app.onError((error, context) => {
    const refusal = refusalOf(error)
    report.refused(refusal.code)
    if (refusal.status >= 500) log.error({ path: context.req.routePath, err: error }, 'a request failed')
    return context.json(refusal, refusal.status)
  })
  return app
}

function orNotBuilt(response?: Response): Response {
  return response ?? new Response('The page is not built: run npm run build.\n', { status: 503 })
}

function refusalOf(error: Error): ApiRefusal {
  if (error instanceof ApiRefusal) return error
  if (error instanceof HTTPException) return new ApiRefusal(error.status, 'bad-request', error.message)
  if (error instanceof DamagedLog)
    return new ApiRefusal(
      423,
      'damaged',
      'What is stored of this wall is damaged. Nothing was deleted; ask whoever runs the server.',
    )
  if (error instanceof StoreFailure)
    return new ApiRefusal(503, 'store-failing', 'The server cannot read or save right now. Try again soon.')
  return new ApiRefusal(500, 'internal', 'The server met an error of its own.')
}
