/** This device's `localStorage`; null in a browser that keeps nothing, which throws at the mere mention. */
export function ownStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
