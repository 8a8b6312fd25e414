import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const FILE = 'admin.json'
const schema = z.object({ url: z.string(), token: z.string() })

/** Where a running server is and the secret that it takes commands with. */
export type AdminPass = z.infer<typeof schema>

export const newAdminToken = (): string => randomBytes(32).toString('base64url')

/** Leaves the pass in the server's folder, readable by its owner only: who may read the store may command its server. */
export async function leavePass(folder: string, pass: AdminPass): Promise<void> {
  await writeFile(join(folder, FILE), JSON.stringify(pass), { mode: 0o600 })
}

export async function findPass(folder: string): Promise<AdminPass | null> {
  try {
    return schema.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')))
  } catch {
    return null
  }
}

export async function withdrawPass(folder: string): Promise<void> {
  await rm(join(folder, FILE), { force: true })
}
