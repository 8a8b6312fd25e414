import { type Board, type Frame, type Id, LIMITS, type Relationship } from '../../board/Board.ts'
import type { CmlIndex } from '../../cml/CmlIndex.ts'
import type { CmlRelationship } from '../../cml/CmlModel.ts'
import { parseCml } from '../../cml/parseCml.ts'
import type { DownstreamRole, Subdomain, UpstreamRole } from '../../notation/relationships.ts'
import type { Imported, ImportRemark } from '../ImportedBoard.ts'
import { layoutContext, type PlacedStrips } from './layoutContext.ts'
import { layoutGrid } from './layoutGrid.ts'
import { modelDefinitions } from './modelDefinitions.ts'
import { packFrames } from './packFrames.ts'
import { planContext } from './planContext.ts'
import { Sheet } from './Sheet.ts'
import { stickyWords } from './stickyWords.ts'

const SUBDOMAINS: Readonly<Record<string, Subdomain>> = {
  CORE_DOMAIN: 'core',
  SUPPORTING_DOMAIN: 'supporting',
  GENERIC_SUBDOMAIN: 'generic',
}
const ROLES = {
  OHS: 'open-host-service',
  PL: 'published-language',
  CF: 'conformist',
  ACL: 'anticorruption-layer',
} as const satisfies Record<string, UpstreamRole | DownstreamRole>

/**
 * A model in the Context Mapper Language as a wall, or the first thing that is wrong with the text. Contexts, relationships
 * with patterns and roles, aggregates, commands, events and flows are kept; everything else is a definition note, and the
 * report says so. The identifiers of the text become those of the code.
 */
export function importCml(text: string): Imported {
  const parsed = parseCml(text)
  if (!parsed.ok) {
    const problem = parsed.problems.find(({ severity }) => severity === 'error') ?? parsed.problems[0]
    if (!problem) throw new Error('a refused text without a problem')
    const { message, line, column } = problem
    return { ok: false, message, line, column }
  }
  const { index, model } = parsed
  const report: ImportRemark[] = parsed.problems.map(({ line, message }) => ({ line, message }))
  const plans = index.contents.map((contents) => planContext(contents, index, report))
  const layouts = plans.map(layoutContext)
  const packed = packFrames(layouts.map(({ size }) => size))

  const sheet = new Sheet()
  const frames = new Map<Id, Frame>()
  const frameOf = new Map<string, Id>()
  const placed = new Map<string, PlacedStrips>()
  for (const [position, layout] of layouts.entries()) {
    const context = model.contexts[position]
    const at = packed.places[position]
    if (!context || !at) throw new Error('a context without its place')
    const id = `ctx${position + 1}`
    const subdomain = subdomainOf(
      context.implements.map(({ value }) => value),
      index,
    )
    const name = stickyWords(context.name.value)
    frames.set(id, { id, kind: 'context', name, ...at, ...layout.size, ...(subdomain ? { subdomain } : {}) })
    frameOf.set(context.name.value, id)
    sheet.names.set(id, context.name.value)
    placed.set(context.name.value, layout.place(sheet, at))
  }
  linkPolicies(sheet, placed)

  const relationships = new Map<Id, Relationship>()
  for (const [position, relationship] of (model.map?.relationships ?? []).entries()) {
    const [upstream, downstream] = [
      frameOf.get(relationship.upstream.value),
      frameOf.get(relationship.downstream.value),
    ]
    if (upstream === undefined || downstream === undefined) continue
    const id = `r${position + 1}`
    relationships.set(id, { id, upstream, downstream, ...patternOf(relationship) })
  }
  const beside = modelDefinitions(index, report)
  report.sort((a, b) => a.line - b.line)
  const whole = reportNote(report)
  layoutGrid([...whole, ...beside], Math.max(packed.width, 1200)).place(sheet, { x: 0, y: packed.height + 200 })

  const farthest = Math.max(packed.width, packed.height)
  if (sheet.notes.size > LIMITS.notes || farthest > LIMITS.coordinate / 2) {
    const message = `The text makes a larger wall than there may be (${LIMITS.notes} stickies). Split the text.`
    return { ok: false, message, line: 1, column: 1 }
  }
  const title = stickyWords(model.map?.name?.value ?? model.contexts[0]?.name.value ?? 'Imported model')
  const { notes, links, names } = sheet
  const board: Board = { title, level: 'design', frames, notes, links, relationships, names }
  return { ok: true, board, report }
}

/** The type of the first subdomain that a context implements, be it by way of its domain. */
function subdomainOf(parts: readonly string[], { model }: CmlIndex): Subdomain | undefined {
  const known = model.domains.flatMap(({ name, subdomains }) =>
    subdomains.filter((subdomain) => parts.includes(subdomain.name.value) || parts.includes(name.value)),
  )
  return known.map(({ type }) => SUBDOMAINS[type ?? '']).find((subdomain) => subdomain !== undefined)
}

function patternOf({ pattern, upstreamRoles, downstreamRoles }: CmlRelationship) {
  return {
    pattern,
    upstreamRoles: upstreamRoles.map((role) => ROLES[role]),
    downstreamRoles: downstreamRoles.map((role) => ROLES[role]),
  }
}

/** Event → policy → command as arrows; the event may stand in another context. */
function linkPolicies(sheet: Sheet, placed: ReadonlyMap<string, PlacedStrips>): void {
  const everywhere = new Map<string, readonly Id[]>()
  for (const { events } of placed.values())
    for (const [name, notes] of events) if (!everywhere.has(name)) everywhere.set(name, notes)
  for (const { events, commands, policies } of placed.values()) {
    for (const { note, draft } of policies) {
      for (const name of draft.on)
        for (const event of events.get(name) ?? everywhere.get(name) ?? []) sheet.link(event, note)
      for (const name of draft.issues) {
        const [command] = commands.get(name) ?? []
        if (command !== undefined) sheet.link(note, command)
      }
    }
  }
}

/** On the note of the report, 600 wide. */
const LETTERS_IN_A_ROW = 64

/** The report on the wall itself, for everybody who sees it. */
function reportNote(report: readonly ImportRemark[]) {
  if (report.length === 0) return []
  const lines = report.map(({ line, message }) => `Line ${line}: ${message}`)
  const rows = lines.reduce((sum, line) => sum + Math.ceil(line.length / LETTERS_IN_A_ROW), 0)
  const height = Math.min(4000, 90 + 24 * rows)
  const text = ['Imported from CML = what became of the text', ...lines].join('\n')
  return [{ kind: 'definition', text, width: 600, height } as const]
}
