import { z } from 'zod'

/** Everything that may be set from outside (design §7). */
export interface ServerConfig {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly publicUrl: string | null
  readonly allowedOrigins: readonly string[]
  readonly databaseUrl: string | null
  readonly redisUrl: string | null
  readonly logLevel: LogLevel
  /** Where set, making a board needs it as `Authorization: Bearer`. */
  readonly createToken: string | null
  /** How many proxies in front add to `X-Forwarded-For`. */
  readonly trustedProxies: number
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

/** Why the server does not start: one line for the person at the terminal; the command exits with 2. */
export class StartupRefusal extends Error {
  override readonly name = 'StartupRefusal'
}

const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })
const environment = z.object({
  PORT: z.coerce.number('must be a number').int('must be a whole number').min(0).max(65_535).default(8800),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: webUrl.optional(),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .pipe(z.array(webUrl.transform((url) => new URL(url).origin))),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// address' }).optional(),
  CREATE_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  TRUSTED_PROXIES: z.coerce.number('must be a number').int('must be a whole number').min(0).max(10).default(0),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
})

/** The configuration as the environment says, an empty variable counting as none; throws `StartupRefusal` on a bad value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ServerConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new StartupRefusal(`${String(issue?.path[0] ?? 'environment')}: ${issue?.message ?? 'not understood'}`)
  }
  const values = parsed.data
  if (values.REDIS_URL && !values.DATABASE_URL)
    throw new StartupRefusal('REDIS_URL: nodes need a common store too, set DATABASE_URL')
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    publicUrl: values.PUBLIC_URL ?? null,
    allowedOrigins: values.ALLOWED_ORIGINS,
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    logLevel: values.LOG_LEVEL,
    createToken: values.CREATE_TOKEN ?? null,
    trustedProxies: values.TRUSTED_PROXIES,
  }
}
