import { expect, it } from 'vitest'

/** Where a Postgres and a Redis for the tests are, if they are anywhere. */
export const services = { databaseUrl: process.env.DATABASE_URL ?? null, redisUrl: process.env.REDIS_URL ?? null }

/** Stands in for tests that need a service which is not there: passes, and says so where nobody can miss it. */
export function saysNotRun(what: string, variable: string): void {
  it(`says that ${what} was NOT tested`, () => {
    console.warn(`\n  !!  ${what} NOT TESTED: set ${variable} to run these tests  !!\n`)
    expect(process.env[variable] ?? '').toBe('')
  })
}
