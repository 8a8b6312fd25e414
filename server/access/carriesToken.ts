import { timingSafeEqual } from 'node:crypto'

/** Whether the `Authorization` header carries the token, compared in constant time. */
export function carriesToken(header: string | undefined, token: string): boolean {
  const [given, expected] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${token}`)]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
