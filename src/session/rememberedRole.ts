import * as z from 'zod/mini'
import { ROLES, type Role } from './Session.ts'

const schema = z.object({ capability: z.string(), role: z.enum(ROLES) })
const keyOf = (boardId: string) => `wallstorm.role.${boardId}`

/** What the server once said that this link may do; null where it never did, so offline edits wait for its word. */
export function rememberedRole(storage: Storage | null, boardId: string, capability: string): Role | null {
  try {
    const kept = schema.parse(JSON.parse(storage?.getItem(keyOf(boardId)) ?? ''))
    return kept.capability === capability ? kept.role : null
  } catch {
    return null
  }
}

/** A full or forbidden storage costs only the next start offline. */
export function rememberRole(storage: Storage | null, boardId: string, capability: string, role: Role): void {
  try {
    storage?.setItem(keyOf(boardId), JSON.stringify({ capability, role }))
  } catch {}
}
