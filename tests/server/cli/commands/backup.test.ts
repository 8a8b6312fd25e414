import { cp, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../../../server/cli/main.ts'
import type { Substitutes } from '../../../../server/main.ts'
import { type BoardCopy, type BoardLog, DamagedLog, StoreFailure } from '../../../../server/storage/BoardStore.ts'
import { LevelBoardStore } from '../../../../server/storage/LevelBoardStore.ts'
import { MemoryBoardStore } from '../../../../server/storage/MemoryBoardStore.ts'
import { SyncClient, until } from '../../../support/server/SyncClient.ts'
import { startTestServer } from '../../../support/server/startTestServer.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wallstorm-backup-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Runs the command in this process, for the store in the folder. */
async function wallstorm(folder: string, ...words: readonly string[]) {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('REDIS_URL', '')
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const code = await main(words)
    return { code, stderr: said.mock.calls.join(''), stdout: printed.mock.calls.join('') }
  } finally {
    said.mockRestore()
    printed.mockRestore()
    vi.unstubAllEnvs()
  }
}

/** Nothing but one line for the person, and 2. */
async function expectRefusal(says: RegExp, folder: string, ...words: readonly string[]): Promise<void> {
  const { code, stderr } = await wallstorm(folder, ...words)
  expect(stderr).toMatch(/^wallstorm: [^\n]+\n$/)
  expect(stderr).toMatch(says)
  expect(code).toBe(2)
}

/** Gives ten boards, then fails. */
class BreakingStore extends MemoryBoardStore {
  #reads = 0

  override async read(id: string, after: number): Promise<BoardLog> {
    if (this.#reads++ === 10) throw new StoreFailure('told to fail')
    await new Promise((resolve) => setTimeout(resolve, 2))
    return super.read(id, after)
  }
}

/** Has lost a part of each board's log, until it is given the board again. */
class HurtStore extends MemoryBoardStore {
  isHurt = false

  override async read(id: string, after: number): Promise<BoardLog> {
    if (this.isHurt) throw new DamagedLog('told to be hurt')
    return super.read(id, after)
  }

  override async adopt(copy: BoardCopy): Promise<void> {
    await super.adopt(copy)
    this.isHurt = false
  }
}

async function editedBoard(substitutes: Substitutes = {}) {
  const server = await startTestServer(substitutes)
  const board = await server.createBoard()
  const client = await SyncClient.join(server.ws, board.id, board.keys.edit)
  client.set('kept', 'yes')
  await until(() => client.acks.at(-1) === 2)
  return { server, board, client }
}

describe('wallstorm backup and restore', () => {
  it('work on a running server', async () => {
    const { server, board } = await editedBoard()
    const file = join(await temporaryFolder(), 'walls.backup')
    expect(await wallstorm(server.folder, 'backup', file)).toMatchObject({
      code: 0,
      stderr: `1 boards are in ${file}\n`,
    })
    expect((await stat(file)).mode & 0o077).toBe(0)

    const other = await startTestServer()
    const restored = await wallstorm(other.folder, 'restore', file)
    expect(restored).toEqual({ code: 0, stdout: `${board.id}\n`, stderr: '1 boards restored, 0 were there\n' })
    const reader = await SyncClient.join(other.ws, board.id, board.keys.view)
    expect(reader.get('kept')).toBe('yes')
    expect((await wallstorm(other.folder, 'restore', file)).stderr).toBe('0 boards restored, 1 were there\n')
  })

  it('work on a folder without a server, also one that was killed', async () => {
    const { server, board } = await editedBoard()
    const [killed, fresh] = [await temporaryFolder(), await temporaryFolder()]
    await cp(server.folder, killed, { recursive: true })
    await server.close()
    const file = join(fresh, 'walls.backup')
    expect((await wallstorm(killed, 'backup', file)).code).toBe(0)
    expect((await wallstorm(join(fresh, 'data'), 'restore', file)).stdout).toBe(`${board.id}\n`)
  })

  it('need the token of the folder', async () => {
    const { server } = await editedBoard()
    for (const headers of [{}, { authorization: 'Bearer wrong' }])
      expect((await fetch(`${server.http}/admin/backup`, { headers })).status).toBe(401)
    expect((await fetch(`${server.http}/admin/restore`, { method: 'POST' })).status).toBe(401)
  })

  it('refuse what they cannot use in one line, with 2', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'no', 'such', 'file')
    for (const words of [['backup'], ['restore'], ['backup', file], ['restore', file], ['restore', 'package.json']]) {
      const { code, stderr } = await wallstorm(folder, ...words)
      expect(code, words.join(' ')).toBe(2)
      expect(stderr).toMatch(/^wallstorm: [^\n]+\n$/)
    }
  })

  it('say in one line, with 2, that a store fails, and leave no backup', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'walls.backup')
    const server = await startTestServer({ store: new BreakingStore() })
    for (let n = 0; n < 12; n++) await server.createBoard()
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    onTestFinished(() => logged.mockRestore())
    await expectRefusal(/the server broke off/, server.folder, 'backup', file)

    const { server: other } = await editedBoard()
    await other.close()
    const cause = new Error('Input/output error')
    const read = vi
      .spyOn(LevelBoardStore.prototype, 'read')
      .mockRejectedValue(new StoreFailure('could not read', { cause }))
    onTestFinished(() => read.mockRestore())
    await expectRefusal(/could not read: Input\/output error/, other.folder, 'backup', file)
    expect(await readdir(folder)).toEqual([])
  })

  it('leave a damaged wall as it is while somebody has it open', async () => {
    const store = new HurtStore()
    const { server, board, client } = await editedBoard({ store })
    const file = join(await temporaryFolder(), 'walls.backup')
    await wallstorm(server.folder, 'backup', file)
    client.set('kept', 'newer')
    await until(() => client.acks.at(-1) === 3)
    store.isHurt = true
    const refused = await wallstorm(server.folder, 'restore', file)
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(
      new RegExp(`^0 boards restored, 0 were there\\nboard ${board.id} .*NOT restored.*\\n$`),
    )
    client.set('kept', 'newest')
    await until(() => client.acks.at(-1) === 4)
    client.ws.close()
    await vi.waitUntil(async () => (await wallstorm(server.folder, 'restore', file)).code === 0, 5_000)
    expect((await store.read(board.id, 0)).head).toBe(2)
  })

  it('make no empty backup of a folder that holds no walls', async () => {
    const folder = await temporaryFolder()
    await expectRefusal(/there are no boards in .*: set DATA_DIR/, folder, 'backup', join(folder, 'walls.backup'))
    expect(await readdir(folder)).toEqual([])
  })

  it('send a backup of any size to a running server, which may refuse it at once', async () => {
    const server = await startTestServer()
    const file = join(await temporaryFolder(), 'walls.backup')
    await writeFile(file, '')
    await truncate(file, 3 * 1024 ** 3)
    await expectRefusal(/not a backup of Wallstorm/, server.folder, 'restore', file)
    await expectRefusal(/cannot be read/, server.folder, 'restore', server.folder)
  })
})
