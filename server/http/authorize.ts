import { roleOf } from '../access/capability.ts'
import type { Role } from '../access/roles.ts'
import type { BoardRecord, BoardStore } from '../storage/BoardStore.ts'
import { ApiRefusal } from './ApiRefusal.ts'

export interface Admission {
  readonly record: BoardRecord
  readonly role: Role
  readonly capability: string
}

/** Who asks, by `Authorization: Bearer <capability>`: 404 for an unknown board, then 401. */
export async function authorize(store: BoardStore, id: string, header: string | undefined): Promise<Admission> {
  return admit(await store.find(id), header)
}

/** 403 for everybody but the facilitator. */
export function admitFacilitator(record: BoardRecord | undefined, header: string | undefined): Admission {
  const admission = admit(record, header)
  if (admission.role !== 'facilitate')
    throw new ApiRefusal(403, 'not-facilitator', 'Only the facilitate link of a wall can do this.')
  return admission
}

function admit(record: BoardRecord | undefined, header: string | undefined): Admission {
  if (!record) throw new ApiRefusal(404, 'unknown-board', 'There is no wall with this id.')
  const capability = /^Bearer +([\w-]+) *$/i.exec(header ?? '')?.[1]
  const role = capability ? roleOf(record, capability) : null
  if (!capability || !role)
    throw new ApiRefusal(401, 'unauthorized', 'This link does not open the wall. Ask its owner for a new one.')
  return { record, role, capability }
}
