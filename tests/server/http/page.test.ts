import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startTestServer } from '../../support/server/startTestServer.ts'

const SCRIPT = `console.log(${'"wall ".repeat(1)'.repeat(400)})`

async function builtPage(): Promise<string> {
  const pageDir = await mkdtemp(join(tmpdir(), 'wallstorm-page-'))
  onTestFinished(() => rm(pageDir, { recursive: true, force: true }))
  await mkdir(join(pageDir, 'assets'))
  await writeFile(join(pageDir, 'index.html'), '<!doctype html><title>Wallstorm</title>')
  await writeFile(join(pageDir, 'board.html'), '<!doctype html><title>A wall in Wallstorm</title>')
  await writeFile(join(pageDir, 'assets', 'main-abc123.js'), SCRIPT)
  return pageDir
}

const servedPage = async () => startTestServer({ pageDir: await builtPage() })

/** A path exactly as given: fetch would tidy it up. */
function rawGet(port: string, path: string): Promise<number> {
  return new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path }, (answer) => resolve(answer.resume().statusCode ?? 0)).end()
  })
}

describe('the page', () => {
  it('is served at / and for every board link', async () => {
    const server = await servedPage()
    const pages = [
      ['/', 'Wallstorm'],
      ['/index.html', 'Wallstorm'],
      ['/b/some-board-id', 'A wall in Wallstorm'],
    ]
    for (const [path, title] of pages) {
      const answer = await fetch(`${server.http}${path}`)
      expect(answer.status, path).toBe(200)
      expect(await answer.text()).toContain(`<title>${title}</title>`)
      expect(answer.headers.get('cache-control')).toBe('no-cache')
    }
  })

  it('lets nothing foreign run and no address leave', async () => {
    const server = await servedPage()
    const { headers } = await fetch(server.http)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('compresses, and lets hashed files be kept for ever', async () => {
    const server = await servedPage()
    for (const encoding of ['br', 'gzip']) {
      const answer = await fetch(`${server.http}/assets/main-abc123.js`, { headers: { 'accept-encoding': encoding } })
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(answer.headers.get('cache-control')).toContain('immutable')
      expect(await answer.text()).toBe(SCRIPT)
    }
    const plain = await fetch(`${server.http}/assets/main-abc123.js`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(SCRIPT)
  })

  it('sends what the build compressed, and only in its place', async () => {
    const pageDir = await builtPage()
    const built = '// compressed by the build'
    await writeFile(join(pageDir, 'assets', 'main-abc123.js.br'), brotliCompressSync(built))
    const server = await startTestServer({ pageDir })
    const script = (encoding: string) =>
      fetch(`${server.http}/assets/main-abc123.js`, { headers: { 'accept-encoding': encoding } })
    expect(await (await script('gzip, br')).text()).toBe(built)
    expect(await (await script('gzip')).text()).toBe(SCRIPT)
    expect((await fetch(`${server.http}/assets/main-abc123.js.br`)).status).toBe(404)
  })

  it('is not sent again to who has it', async () => {
    const server = await servedPage()
    const etag = (await fetch(server.http)).headers.get('etag') ?? ''
    expect((await fetch(server.http, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it.each(['/../package.json', '/..%2fpackage.json', '/assets/../../package.json', '//etc/passwd', '/%00', '/nothing'])(
    'has nothing at %s',
    async (path) => {
      const server = await servedPage()
      expect(await rawGet(new URL(server.http).port, path)).toBe(404)
    },
  )
})
