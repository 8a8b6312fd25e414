import type { ContextPlan } from '../plan/ProjectPlan.ts'

/** Whether a context has an application service: something that it can be asked or told. */
export function hasService({ application, published }: ContextPlan): boolean {
  return application.handlers.length > 0 || published.reports.length > 0
}
