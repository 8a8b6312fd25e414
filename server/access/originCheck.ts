/** Foreign web pages must not open sockets in a visitor's name: own host and listed origins only. No Origin, no browser. */
export function originCheck(publicUrl: string | null, allowed: readonly string[]) {
  const listed = new Set([...allowed, ...(publicUrl ? [new URL(publicUrl).origin] : [])])
  return (origin: string | undefined, host: string | undefined): boolean => {
    if (origin === undefined || listed.has(origin)) return true
    return URL.canParse(origin) && host !== undefined && new URL(origin).host === host
  }
}
