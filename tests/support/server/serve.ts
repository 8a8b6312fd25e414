import { readConfig, startServer } from '../../../server/main.ts'

/** A server as a process of its own, for tests that kill it: says its port, ends well on SIGTERM. */
const { TEST_GRACE_MS } = process.env
const server = await startServer(readConfig(process.env), TEST_GRACE_MS ? { graceMs: Number(TEST_GRACE_MS) } : {})
process.send?.({ port: server.port })
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)))
// A write beyond the limit of file size, by which tests play a full disk, then fails instead of ending the process.
process.on('SIGXFSZ', () => {})
process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  process.send?.({ memory: heapUsed + external })
})
