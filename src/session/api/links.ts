import * as z from 'zod/mini'
import type { Role } from '../Session.ts'
import { request } from './request.ts'

const link = z.nullable(z.string())
const schema = z.object({ links: z.object({ facilitate: link, edit: link, view: link }) })

/** A wall's links by role, each `/b/<id>#<capability>`; null where a role's link is switched off. */
export type BoardLinks = z.infer<typeof schema>['links']

/** A wall and the facilitator's capability to it, which all of this needs. */
export interface Facilitated {
  readonly boardId: string
  readonly capability: string
}

export async function fetchLinks({ boardId, capability }: Facilitated): Promise<BoardLinks> {
  return schema.parse(await request(pathOf(boardId), { bearer: capability })).links
}

/** Makes a new link for the role; the old one opens nothing from then on. A new facilitate link replaces all three. */
export async function replaceLink({ boardId, capability }: Facilitated, role: Role): Promise<BoardLinks> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ role })
  return schema.parse(await request(pathOf(boardId), { method: 'POST', headers, body, bearer: capability })).links
}

/** Switches the role's link off. */
export async function revokeLink({ boardId, capability }: Facilitated, role: WeakerRole): Promise<BoardLinks> {
  return schema.parse(await request(`${pathOf(boardId)}/${role}`, { method: 'DELETE', bearer: capability })).links
}

export type WeakerRole = Exclude<Role, 'facilitate'>

export function isWeakerRole(role: Role): role is WeakerRole {
  return role !== 'facilitate'
}

const pathOf = (boardId: string) => `/api/boards/${encodeURIComponent(boardId)}/capabilities`
