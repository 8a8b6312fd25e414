import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { BoardRecord, Grant } from '../storage/BoardStore.ts'
import { ROLES, type Role } from './roles.ts'

/** The secrets of a board's links; null where a role is revoked. */
export type Capabilities = { readonly facilitate: string; readonly edit: string | null; readonly view: string | null }
export type WeakerRole = Exclude<Role, 'facilitate'>

const hashOf = (capability: string) => createHash('sha256').update(capability).digest('base64url')

/** 192 random bits: what the facilitate link carries. */
export const newCapability = (): string => randomBytes(24).toString('base64url')

/**
 * A weaker role's capability is derived from the facilitator's, so that only hashes are stored and yet the facilitate link
 * can always show the other links. Nobody can go the other way.
 */
function derive(facilitate: string, role: WeakerRole, generation: number): string {
  const mac = createHmac('sha256', facilitate).update(`${role}:${generation}`).digest()
  return mac.subarray(0, 24).toString('base64url')
}

/** The grants of a new board, or of one whose facilitator wants all links replaced. */
export function grantsFrom(facilitate: string): Record<Role, Grant> {
  return {
    facilitate: { hash: hashOf(facilitate), generation: 1 },
    edit: { hash: hashOf(derive(facilitate, 'edit', 1)), generation: 1 },
    view: { hash: hashOf(derive(facilitate, 'view', 1)), generation: 1 },
  }
}

/** The record with the role's next capability in place of the one before; null revokes the role. */
export function regrant(record: BoardRecord, role: WeakerRole, facilitate: string | null): BoardRecord {
  const generation = (record.grants[role]?.generation ?? 0) + 1
  const hash = facilitate === null ? null : hashOf(derive(facilitate, role, generation))
  return { ...record, grants: { ...record.grants, [role]: { hash, generation } } }
}

/** All capabilities of a board, for the holder of its facilitate capability. */
export function capabilitiesOf(record: BoardRecord, facilitate: string): Capabilities {
  const current = (role: WeakerRole) => {
    const grant = record.grants[role]
    return grant?.hash ? derive(facilitate, role, grant.generation) : null
  }
  return { facilitate, edit: current('edit'), view: current('view') }
}

/** The role that this capability opens, compared in constant time; null where it opens none. */
export function roleOf(record: BoardRecord, capability: string): Role | null {
  const presented = Buffer.from(hashOf(capability))
  const opened = ROLES.filter((role) => {
    const hash = record.grants[role]?.hash
    return hash ? timingSafeEqual(Buffer.from(hash), presented) : false
  })
  return opened[0] ?? null
}
