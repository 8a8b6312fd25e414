/** The link does not open the wall, or no longer. */
export const UNAUTHORIZED = 4401

/** What the server's final close codes (design: Sync, storage, access) mean to the person. */
const REFUSALS: Readonly<Record<number, string>> = {
  4400: 'This page said something the server could not understand. Reload the page.',
  [UNAUTHORIZED]: 'This link does not open the wall, or no longer. Ask for a new link.',
  4404: 'There is no such wall. Check the link.',
  4423: 'This wall is damaged on the server, which keeps its data. Tell whoever runs the server.',
  4429: 'A limit of the server was reached. Wait a little, then reload the page.',
}

export function refusalFor(code: number): { readonly code: number; readonly message: string } {
  return { code, message: REFUSALS[code] ?? 'The server refused this wall. Reload the page.' }
}
