import { DOWNSTREAM_ROLES, UPSTREAM_ROLES } from '../../notation/relationships.ts'
import {
  type Board,
  type Extra,
  type Frame,
  type Json,
  type Link,
  type Note,
  type Relationship,
  rectOf,
} from '../Board.ts'
import { ownSize } from '../ownSize.ts'
import { childOf } from './childOf.ts'
import { type BoardFile, KNOWN_KEYS } from './fileSchema.ts'

type FileOf<C extends 'notes' | 'frames' | 'links' | 'relationships'> = NonNullable<BoardFile[C]>[number]

/** The board a checked file describes. Unknown keys are read off the JSON itself, for the schema drops `__proto__`. */
export function boardFrom(file: BoardFile, json: Json): Board {
  return {
    title: file.title,
    level: file.level ?? 'design',
    frames: collect('frames', frameFrom),
    notes: collect('notes', noteFrom),
    links: collect('links', linkFrom),
    relationships: collect('relationships', relationshipFrom),
    names: namesFrom(json),
    ...extraOf(json, KNOWN_KEYS.board),
  }

  function collect<C extends 'notes' | 'frames' | 'links' | 'relationships', E extends { readonly id: string }>(
    collection: C,
    from: (element: FileOf<C>) => E,
  ): ReadonlyMap<string, E> {
    const elements: readonly FileOf<C>[] = file[collection] ?? []
    return new Map(
      elements.map((element, i) => {
        const extra = extraOf(childOf(childOf(json, collection), i), KNOWN_KEYS[collection])
        return [element.id, { ...from(element), ...extra }]
      }),
    )
  }
}

function noteFrom({ id, kind, text, x, y, width, height, pivotal, yields, locked, group }: FileOf<'notes'>): Note {
  const size = rectOf({ id, kind, text, x, y, ...(width && { width }), ...(height && { height }) })
  return {
    ...{ id, kind, text, x, y, ...ownSize(kind, size) },
    ...(pivotal && { pivotal }),
    ...(yields && { yields }),
    ...(locked && { locked }),
    ...(group !== undefined && { group }),
  }
}

function frameFrom(frame: FileOf<'frames'>): Frame {
  const { id, kind, name, x, y, width, height, subdomain, bigBallOfMud, locked } = frame
  return {
    ...{ id, kind, name, x, y, width, height },
    ...(subdomain && { subdomain }),
    ...(bigBallOfMud && { bigBallOfMud }),
    ...(locked && { locked }),
  }
}

function linkFrom({ id, from, to, rejected }: FileOf<'links'>): Link {
  return { id, from, to, ...(rejected && { rejected }) }
}

function relationshipFrom(relationship: FileOf<'relationships'>): Relationship {
  const { id, upstream, downstream, pattern = 'upstream-downstream' } = relationship
  const { upstreamRoles = [], downstreamRoles = [] } = relationship
  return {
    ...{ id, upstream, downstream, pattern },
    upstreamRoles: UPSTREAM_ROLES.filter((role) => upstreamRoles.includes(role)),
    downstreamRoles: DOWNSTREAM_ROLES.filter((role) => downstreamRoles.includes(role)),
  }
}

/** `names` holds ids, none of them special. */
function namesFrom(json: Json): ReadonlyMap<string, string> {
  const entries = Object.entries(childOf(json, 'names') ?? {})
  return new Map(entries.flatMap(([id, name]) => (typeof name === 'string' ? [[id, name]] : [])))
}

function extraOf(object: Json | undefined, known: ReadonlySet<string>): { readonly extra?: Extra } {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return {}
  const unknown = Object.entries(object).filter(([key]) => !known.has(key))
  return unknown.length === 0 ? {} : { extra: new Map(unknown) }
}
