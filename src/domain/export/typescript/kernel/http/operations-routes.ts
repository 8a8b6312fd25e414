import type { Health } from '../health.ts'
import type { Metrics } from '../metrics.ts'
import type { Route } from './route.ts'

/** `GET /health`, 503 where something is wrong, and `GET /metrics` as Prometheus reads them. */
export function operationsRoutes(health: () => Promise<Health>, metrics: Metrics): readonly Route[] {
  const checked = async () => {
    const body = await health()
    return { status: body.healthy ? 200 : 503, body }
  }
  const counted = () => Promise.resolve({ status: 200, body: metrics.text() })
  return [
    { method: 'GET', path: '/health', read: () => checked },
    { method: 'GET', path: '/metrics', read: () => counted },
  ]
}
