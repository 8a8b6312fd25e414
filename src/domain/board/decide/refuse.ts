import type { Change, Plan, Refusal, RefusalCode } from '../plan.ts'

export function refuse(code: RefusalCode, message: string): Refusal {
  return { ok: false, code, message }
}

export function plan(changes: readonly Change[]): Plan {
  return { ok: true, changes }
}

/** None of the ids an operation names is there any more (somebody else may just have deleted them). */
export function refuseGone(what: string): Refusal {
  return refuse('unknown-id', `${what} is not on the wall any more.`)
}
