/** Whether a person-owned file is written once and never merged: it says what was released, whatever the wall says now. */
export function isFrozen(path: string): boolean {
  return path.endsWith('/published-language/released.ts')
}
