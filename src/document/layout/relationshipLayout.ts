import type * as Y from 'yjs'
import type { Relationship } from '../../domain/board/Board.ts'
import { KNOWN_KEYS } from '../../domain/board/file/fileSchema.ts'
import { DOWNSTREAM_ROLES, PATTERNS, UPSTREAM_ROLES } from '../../domain/notation/relationships.ts'
import { extraField, readExtra } from './extra.ts'
import type { Layout, Report } from './Layout.ts'
import { readString, readWord } from './readField.ts'

const patterns = PATTERNS.map(({ pattern }) => pattern)

export const relationshipLayout: Layout<Relationship> = {
  required: ['upstream', 'downstream', 'pattern', 'upstreamRoles', 'downstreamRoles'],
  read: (id, fields, report) => ({
    id,
    upstream: readString(fields, 'upstream', report),
    downstream: readString(fields, 'downstream', report),
    pattern: readWord(fields, 'pattern', patterns, 'upstream-downstream', report),
    upstreamRoles: readRoles(fields, 'upstreamRoles', UPSTREAM_ROLES, report),
    downstreamRoles: readRoles(fields, 'downstreamRoles', DOWNSTREAM_ROLES, report),
    ...readExtra(fields, KNOWN_KEYS.relationships, report),
  }),
  fields: (relationship) => ({
    upstream: relationship.upstream,
    downstream: relationship.downstream,
    pattern: relationship.pattern,
    upstreamRoles: relationship.upstreamRoles,
    downstreamRoles: relationship.downstreamRoles,
    extra: extraField(relationship.extra),
  }),
}

function readRoles<R extends string>(fields: Y.Map<unknown>, key: string, roles: readonly R[], report: Report): R[] {
  const value = fields.get(key)
  const listed: readonly unknown[] = Array.isArray(value) ? value : []
  if (!Array.isArray(value) || !listed.every((role) => roles.some((known) => known === role))) {
    report('wrong-value', `“${key}” is no list of ${roles.join(', ')}.`)
  }
  return roles.filter((role) => listed.includes(role))
}
