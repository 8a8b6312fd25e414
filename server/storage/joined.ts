/** Calls that come while one is under way share its answer. */
export function joined<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<Answer> | null = null
  return () => {
    running ??= work().finally(() => {
      running = null
    })
    return running
  }
}
