import type { Id } from '../../board/Board.ts'
import type { Point, Rect } from '../../geometry/Rect.ts'
import { getKind } from '../../notation/kinds.ts'
import { layoutGrid } from './layoutGrid.ts'
import { GAP, type OrderedStrip, orderStrips, stickiesOf, stripWidth } from './orderStrips.ts'
import type { Sheet, StickyDraft } from './Sheet.ts'
import type { ContextPlan, PolicyDraft } from './StripPlan.ts'

/** Board units. Rows stand so far apart that no stack is read from one to the next. */
const ROW = 260
const PADDING = { x: 40, top: 80, bottom: 50 }
const SMALLEST = { width: 420, height: 240 }

export interface PlacedContext {
  readonly size: Pick<Rect, 'width' | 'height'>
  /** Places everything with the frame's top left at a point; tells where the events and commands are. */
  place(sheet: Sheet, at: Point): PlacedStrips
}

/** Notes of a context by the names that CML has for them. */
export interface PlacedStrips {
  readonly events: ReadonlyMap<string, readonly Id[]>
  readonly commands: ReadonlyMap<string, readonly Id[]>
  readonly policies: readonly { readonly note: Id; readonly draft: PolicyDraft }[]
}

/** The strips of a context as time runs, its definitions below them. */
export function layoutContext({ strips, definitions }: ContextPlan): PlacedContext {
  const ordered = orderStrips(strips)
  const right = Math.max(0, ...ordered.map(({ strip, x }) => x + stripWidth(strip)))
  const rows = Math.max(0, ...ordered.map(({ row }) => row + 1))
  const grid = layoutGrid(definitions, Math.max(right, 640))
  const stripsHeight = rows === 0 ? 0 : rows * ROW - (ROW - 160)
  const between = rows > 0 && definitions.length > 0 ? 60 : 0
  return {
    size: {
      width: Math.max(SMALLEST.width, 2 * PADDING.x + Math.max(right, grid.width)),
      height: Math.max(SMALLEST.height, PADDING.top + stripsHeight + between + grid.height + PADDING.bottom),
    },
    place(sheet, at) {
      const origin = { x: at.x + PADDING.x, y: at.y + PADDING.top }
      const placed = placeStrips(sheet, ordered, origin)
      grid.place(sheet, { x: origin.x, y: origin.y + stripsHeight + between })
      return placed
    },
  }
}

function placeStrips(sheet: Sheet, ordered: readonly OrderedStrip[], origin: Point): PlacedStrips {
  const events = new Map<string, Id[]>()
  const commands = new Map<string, Id[]>()
  const policies: { note: Id; draft: PolicyDraft }[] = []
  const remember = (all: Map<string, Id[]>, name: string, id: Id) => {
    const known = all.get(name)
    if (known) known.push(id)
    else all.set(name, [id])
  }
  for (const { strip, x, row } of ordered) {
    const at = { x: origin.x + x, y: origin.y + row * ROW }
    const ids = new Map<StickyDraft, Id>()
    for (const sticky of stickiesOf(strip)) {
      ids.set(sticky, sheet.place(sticky, at))
      at.x += getKind(sticky.kind).width + GAP
    }
    const idOf = (sticky: StickyDraft | undefined) => (sticky === undefined ? undefined : ids.get(sticky))
    const [policy, command] = [idOf(strip.policy?.sticky), idOf(strip.command)]
    if (strip.policy && policy !== undefined) policies.push({ note: policy, draft: strip.policy })
    if (command !== undefined) remember(commands, strip.commandName ?? '', command)
    for (const event of strip.events) {
      const id = idOf(event) ?? ''
      remember(events, event.identifier ?? '', id)
      if (command !== undefined && !strip.aggregate) sheet.link(command, id)
    }
    for (const rule of strip.rules) if (command !== undefined) sheet.link(idOf(rule) ?? '', command)
  }
  return { events, commands, policies }
}
