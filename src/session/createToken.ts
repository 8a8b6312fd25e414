/** Kept for this tab alone: whoever sits here next may not make walls by it. */
const KEY = 'wallstorm.create-token'

/** The token by which this tab makes walls, where the server wants one; null where nobody gave it yet. */
export function keptCreateToken(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** A browser that keeps nothing asks again. */
export function keepCreateToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token)
  } catch {}
}
