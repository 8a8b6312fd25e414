import * as z from 'zod/mini'
import { NOTE_KINDS } from '../../notation/kinds.ts'
import { LEVELS } from '../../notation/levels.ts'
import { DOWNSTREAM_ROLES, PATTERNS, SUBDOMAINS, UPSTREAM_ROLES } from '../../notation/relationships.ts'
import { YIELDS } from '../../notation/yields.ts'
import { FRAME_KINDS, LIMITS } from '../Board.ts'
import { isId } from '../isId.ts'

// JSON Schema counts code points where zod would count UTF-16 units, so the upper limit is told to each apart.
const id = z.string().check(z.minLength(1), z.refine(isId)).register(z.globalRegistry, { maxLength: LIMITS.idLength })
const coordinate = z.number().check(z.gte(-LIMITS.coordinate), z.lte(LIMITS.coordinate))
const length = z.number().check(z.gt(0), z.lte(LIMITS.coordinate))

const noteSchema = z.looseObject({
  id,
  kind: z.enum(NOTE_KINDS.map(({ kind }) => kind)),
  text: z.string(),
  x: coordinate,
  y: coordinate,
  width: z.optional(length),
  height: z.optional(length),
  pivotal: z.optional(z.boolean()),
  yields: z.optional(z.enum(YIELDS)),
  locked: z.optional(z.boolean()),
  group: z.optional(id),
})

const frameSchema = z.looseObject({
  id,
  kind: z.enum(FRAME_KINDS),
  name: z.string(),
  x: coordinate,
  y: coordinate,
  width: length,
  height: length,
  subdomain: z.optional(z.enum(SUBDOMAINS)),
  bigBallOfMud: z.optional(z.boolean()),
  locked: z.optional(z.boolean()),
})

const linkSchema = z.looseObject({
  id,
  from: id,
  to: id,
  rejected: z.optional(z.boolean()),
})

const relationshipSchema = z.looseObject({
  id,
  upstream: id,
  downstream: id,
  pattern: z.optional(z.enum(PATTERNS.map(({ pattern }) => pattern))),
  upstreamRoles: z.optional(z.array(z.enum(UPSTREAM_ROLES))),
  downstreamRoles: z.optional(z.array(z.enum(DOWNSTREAM_ROLES))),
})

/** The shape of a board file; what joins its parts (ids once, ends that exist) is `crossCheck`'s. */
export const fileSchema = z.looseObject({
  format: z.literal('wallstorm.board'),
  version: z.literal(1),
  title: z.string(),
  level: z.optional(z.enum(LEVELS)),
  frames: z.optional(z.array(frameSchema)),
  notes: z.optional(z.array(noteSchema).check(z.maxLength(LIMITS.notes))),
  links: z.optional(z.array(linkSchema)),
  relationships: z.optional(z.array(relationshipSchema)),
  names: z.optional(z.record(z.string(), z.string())),
})

export type BoardFile = z.infer<typeof fileSchema>

/** Keys the format knows, in canonical order; all others are kept as `extra`. */
export const KNOWN_KEYS = {
  board: keysOf(fileSchema.shape),
  notes: keysOf(noteSchema.shape),
  frames: keysOf(frameSchema.shape),
  links: keysOf(linkSchema.shape),
  relationships: keysOf(relationshipSchema.shape),
}

function keysOf(shape: object): ReadonlySet<string> {
  return new Set(Object.keys(shape))
}
