/** How a message calls a context: “Ordering”, or “a context without a name”. */
export function contextCalled(name: string): string {
  return name === '' ? 'a context without a name' : `“${name}”`
}

/** A message with a capital at its beginning. */
export function asSentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1)
}
