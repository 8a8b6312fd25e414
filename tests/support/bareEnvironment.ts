/**
 * What a process of a test is started with: nothing of the caller's settings, or `DATABASE_URL` (set where cluster mode is
 * tested) would send a server meant for a folder of its own to the database that all tests share.
 */
export function bareEnvironment(settings: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, ...settings }
}
