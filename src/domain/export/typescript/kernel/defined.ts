/** The same object without the properties that are undefined, to be spread where they are optional. */
export function defined<T extends object>(properties: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const present = Object.entries(properties).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [Key in keyof T]?: Exclude<T[Key], undefined> }
}
