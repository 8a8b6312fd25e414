import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseFrame } from '../../server/rooms/parseFrame.ts'
import { Random } from '../support/random.ts'
import { FrameFuzzer } from '../support/server/FrameFuzzer.ts'
import { ServerProcess } from '../support/server/ServerProcess.ts'
import { SyncClient, until } from '../support/server/SyncClient.ts'
import { createBoard } from '../support/server/startTestServer.ts'

const SEED = Number(process.env.FUZZ_SEED ?? 20_261)
const FRAMES = Number(process.env.FUZZ_FRAMES ?? 2_500)
const ATTACKERS = 10

/** Upgrades by hand, with or without a capability, then sends bytes that are no WebSocket frames. */
async function attackWire(port: number, path: string, key: string, bytes: Uint8Array): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(
    `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nupgrade: websocket\r\nconnection: upgrade\r\n` +
      `sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\nsec-websocket-protocol: k.${key}\r\n\r\n`,
  )
  await new Promise((resolve) => socket.once('data', resolve).once('close', resolve))
  socket.end(bytes)
  await new Promise((resolve) => setTimeout(resolve, 1))
  socket.destroy()
}

describe(`a server under fuzz, seed ${SEED}`, () => {
  it('lives, keeps its board and its memory', { timeout: 60_000 + FRAMES * 25 }, async () => {
    const server = await ServerProcess.start()
    onTestFinished(() => server.discard())
    const { id, keys } = await createBoard(server.http)
    let honest = await SyncClient.join(server.ws, id, keys.edit)
    honest.set('kept', 'yes')
    await until(() => honest.acks.at(-1) === 2)
    const attackAlone = async (random: Random, frames: number) => {
      const fuzzer = new FrameFuzzer(random)
      let bad = await SyncClient.join(server.ws, id, keys.edit)
      for (let n = 0; n < frames; n++) {
        if (n % 10 === 0) {
          const [path, key] = random.pick([
            [`/sync/${id}`, keys.edit],
            [`/sync/${id}`, 'wrong'],
            ['/sync/none', 'none'],
          ])
          await attackWire(server.port, path ?? '', key ?? '', fuzzer.wire())
        }
        if (bad.ws.readyState !== bad.ws.OPEN) bad = await SyncClient.join(server.ws, id, keys.edit)
        bad.doc.destroy()
        bad.raw(fuzzer.message())
        if (n % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 2))
      }
      bad.ws.terminate()
    }
    const attack = (frames: number) =>
      Promise.all(
        Array.from({ length: ATTACKERS }, (_, n) => attackAlone(new Random(SEED + n), Math.ceil(frames / ATTACKERS))),
      )
    await attack(FRAMES / 4)
    const before = await server.memory()
    await attack(FRAMES)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const grown = (await server.memory()) - before
    console.log(`${FRAMES} frames: memory grew by ${(grown / 2 ** 20).toFixed(1)} MiB`)
    expect(grown).toBeLessThan(20 * 2 ** 20)
    // An update that only Yjs can tell is poison makes the room load anew: then everybody is asked to come back.
    expect([undefined, 1006, 1012]).toContain(honest.closed?.code)
    if (honest.closed) honest = await SyncClient.join(server.ws, id, keys.edit)
    expect(honest.get('kept')).toBe('yes')
    const acknowledged = honest.acks.at(-1) ?? 0
    honest.set('after', 'too')
    await until(() => (honest.acks.at(-1) ?? 0) > acknowledged)
    await server.kill('SIGTERM')
    await server.start()
    const late = await SyncClient.join(server.ws, id, keys.view)
    expect([late.get('kept'), late.get('after')]).toEqual(['yes', 'too'])
  })

  it('reads honest messages and refuses most of the others', () => {
    const fuzzer = new FrameFuzzer(new Random(SEED))
    let read = 0
    for (let n = 0; n < FRAMES; n++) if (parseFrame(fuzzer.message())) read++
    expect(read).toBeGreaterThan(FRAMES * 0.02)
    expect(read).toBeLessThan(FRAMES * 0.8)
  })
})
