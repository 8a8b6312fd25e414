/** Why something failed, in one line: the words of its cause, where it has one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause = error } = error
  if (!(cause instanceof Error)) return error.message
  if ('code' in cause && cause.code === 'LEVEL_LOCKED') return 'another server uses it'
  const [line] = cause.message.split('\n')
  return line || ('code' in cause ? String(cause.code) : cause.name)
}
