import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/config.ts'

const folder = 'server/deploy'
const read = (name: string) => readFile(join(folder, name), 'utf8')

/** The settings that the nodes of compose.yaml get, as with nothing set but the password. */
async function nodeSettings(): Promise<Record<string, string>> {
  const node = /^x-node:[\s\S]*?^ {2}environment:\n((?: {4}.*\n)+)/m.exec(await read('compose.yaml'))?.[1] ?? ''
  const lines = node.matchAll(/^ {4}(\w+): "?(.*?)"?$/gm)
  return Object.fromEntries(
    Array.from(lines, ([, name = '', value = '']) => [
      name,
      value.replace(/\$\{\w+(?::-([^}]*)|:\?[^}]*)\}/g, (_, fallback?: string) => fallback ?? 'secret'),
    ]),
  )
}

describe('the containers', () => {
  it('are configured with settings that the server knows and takes', async () => {
    const settings = await nodeSettings()
    const known =
      (await readFile('server/config.ts', 'utf8')).match(/^ {2}([A-Z_]+): z\b|^ {2}([A-Z_]+): \w+Url/gm) ?? []
    expect(known.length).toBeGreaterThan(8)
    for (const name of Object.keys(settings))
      expect(known.some((line) => line.trim().startsWith(`${name}:`))).toBe(true)
    expect(readConfig(settings)).toMatchObject({
      databaseUrl: 'postgres://wallstorm:secret@postgres:5432/wallstorm',
      redisUrl: 'redis://redis:6379',
      trustedProxies: 1,
      publicUrl: null,
    })
  })

  it('copy and start what there is', async () => {
    const dockerfile = await read('Dockerfile')
    for (const path of ['package.json', 'package-lock.json']) expect(dockerfile).toContain(path)
    const command = /^CMD \["node", "([^"]+)", "serve"\]$/m.exec(dockerfile)?.[1] ?? 'none'
    expect((await stat(command)).isFile()).toBe(true)
    const ignored = (await read('Dockerfile.dockerignore')).split('\n')
    for (const needed of ['server', 'src', 'public', 'package.json', 'vite.config.ts'])
      expect(ignored).not.toContain(needed)
  })

  it('are each behind the balancer', async () => {
    const nodes = (await read('compose.yaml')).match(/^ {2}node\d+:$/gm) ?? []
    const upstreams = (await read('nginx.conf')).match(/^ {4}server node\d+:8800/gm) ?? []
    expect(upstreams.length).toBe(nodes.length)
    expect(nodes.length).toBe(2)
  })
})
