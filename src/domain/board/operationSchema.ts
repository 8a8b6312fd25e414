import * as z from 'zod/mini'
import { NOTE_KINDS } from '../notation/kinds.ts'
import { LEVELS } from '../notation/levels.ts'
import { DOWNSTREAM_ROLES, PATTERNS, SUBDOMAINS, UPSTREAM_ROLES } from '../notation/relationships.ts'
import { YIELDS } from '../notation/yields.ts'
import { FRAME_KINDS } from './Board.ts'
import { ALIGNMENTS, AXES, type Operation } from './operations.ts'
import type { Refusal } from './plan.ts'

const id = z.string()
const ids = z.array(id)
const kind = z.enum(NOTE_KINDS.map((entry) => entry.kind))
const at = { x: z.number(), y: z.number() }
const size = { width: z.number(), height: z.number() }

const note = z.object({
  ...{ id, kind, text: z.string(), ...at },
  width: z.exactOptional(z.number()),
  height: z.exactOptional(z.number()),
  pivotal: z.exactOptional(z.boolean()),
  yields: z.exactOptional(z.enum(YIELDS)),
  locked: z.exactOptional(z.boolean()),
  group: z.exactOptional(id),
})
const frame = z.object({
  ...{ id, kind: z.enum(FRAME_KINDS), name: z.string(), ...at, ...size },
  subdomain: z.exactOptional(z.enum(SUBDOMAINS)),
  bigBallOfMud: z.exactOptional(z.boolean()),
  locked: z.exactOptional(z.boolean()),
})
const link = z.object({ id, from: id, to: id, rejected: z.exactOptional(z.boolean()) })
const relationship = z.object({
  ...{ id, upstream: id, downstream: id },
  pattern: z.enum(PATTERNS.map((entry) => entry.pattern)),
  upstreamRoles: z.array(z.enum(UPSTREAM_ROLES)),
  downstreamRoles: z.array(z.enum(DOWNSTREAM_ROLES)),
})

const SINGLE = [
  z.object({ type: z.literal('set-title'), title: z.string() }),
  z.object({ type: z.literal('set-level'), level: z.enum(LEVELS) }),
  z.object({ type: z.literal('add-notes'), notes: z.array(note) }),
  z.object({ type: z.literal('add-frames'), frames: z.array(frame) }),
  z.object({ type: z.literal('add-links'), links: z.array(link) }),
  z.object({ type: z.literal('move'), ids, by: z.object(at) }),
  z.object({ type: z.literal('align'), ids, to: z.enum(ALIGNMENTS) }),
  z.object({ type: z.literal('distribute'), ids, along: z.enum(AXES) }),
  z.object({ type: z.literal('insert-space'), x: z.number(), width: z.number(), frame: z.exactOptional(id) }),
  z.object({ type: z.literal('set-locked'), ids, locked: z.boolean() }),
  z.object({ type: z.literal('set-group'), ids, group: z.nullable(id) }),
  z.object({ type: z.literal('resize'), id, to: z.object({ ...at, ...size }) }),
  z.object({ type: z.literal('edit-text'), id, text: z.string() }),
  z.object({ type: z.literal('rename-frame'), id, name: z.string() }),
  z.object({ type: z.literal('retype'), ids, kind }),
  z.object({ type: z.literal('set-pivotal'), ids, pivotal: z.boolean() }),
  z.object({ type: z.literal('set-yields'), ids, yields: z.nullable(z.enum(YIELDS)) }),
  z.object({ type: z.literal('set-subdomain'), id, subdomain: z.nullable(z.enum(SUBDOMAINS)) }),
  z.object({ type: z.literal('set-big-ball-of-mud'), id, bigBallOfMud: z.boolean() }),
  z.object({ type: z.literal('reject-link'), id, from: id, to: id }),
  z.object({ type: z.literal('put-relationship'), relationship }),
  z.object({ type: z.literal('reorder'), ids, to: z.enum(['front', 'forward', 'backward', 'back']) }),
  z.object({ type: z.literal('set-names'), names: z.record(z.string(), z.nullable(z.string())) }),
  z.object({ type: z.literal('delete'), ids }),
] as const

/** What `window.wallstorm.apply` takes; unknown keys are dropped. Ids, places and sizes are `decide`'s to judge. */
export const operationSchema: z.ZodMiniType<Operation> = z.discriminatedUnion('type', [
  ...SINGLE,
  z.object({ type: z.literal('batch'), operations: z.array(z.lazy(() => operationSchema)) }),
])

/** An operation from outside, or the refusal `bad-operation` saying which part of it cannot be read. */
export function parseOperation(value: unknown): { readonly ok: true; readonly operation: Operation } | Refusal {
  const result = operationSchema.safeParse(value)
  if (result.success) return { ok: true, operation: result.data }
  const path = result.error.issues[0]?.path.map(String).join('.') || 'type'
  return { ok: false, code: 'bad-operation', message: `That is no operation: look at “${path}”.` }
}
