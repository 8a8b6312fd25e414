import { type Board, type Frame, IMPLICIT_CONTEXT_ID, rectOf } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import { grown } from '../geometry/distance.ts'
import { moveInside } from '../geometry/moveInside.ts'
import { centreOf, containsRect, type Rect, sharedArea } from '../geometry/Rect.ts'
import { SpatialIndex } from '../geometry/SpatialIndex.ts'
import { asSentence, contextCalled } from './contextCalled.ts'
import type { FindingDraft } from './FindingDraft.ts'
import type { QuickFix } from './model.ts'
import { called, type Sticky, stickyOf } from './Sticky.ts'
import { stickyName } from './sticky-text/stickyName.ts'
import type { Yardstick } from './Yardstick.ts'

/** Less of a note than this inside its context, and it straddles the edge. */
const SHARE_INSIDE = 0.8

/** Relative difference that rounding may make between two equal areas. */
const AREA_NOISE = 1e-9

/**
 * Rule 2: a note belongs to the smallest context frame that holds its centre, else to the implicit context. Stickies come in
 * code-point order of their ids, so that nothing after this depends on the order of the notes.
 */
export function placeInContexts(
  board: Board,
  yardstick: Yardstick,
): { readonly stickies: readonly Sticky[]; readonly findings: readonly FindingDraft[] } {
  const noise = 1e-6 * yardstick.w
  const frames = [...board.frames.values()]
    .filter(({ kind }) => kind === 'context')
    .sort((a, b) => a.width * a.height - b.width * b.height || compareCodePoints(a.id, b.id))
  const index = new SpatialIndex(frames, (frame) => grown(frame, noise, noise))
  const findings: FindingDraft[] = frames
    .filter(({ name }) => stickyName(name) === '')
    .map(({ id }) => ({ code: 'unnamed', notes: [id], message: 'A context has no name.' }))

  const stickies = [...board.notes.values()]
    .sort((a, b) => compareCodePoints(a.id, b.id))
    .map((note) => {
      const rect = rectOf(note)
      const holders = index.within({ ...centreOf(rect), width: 0, height: 0 })
      const home = smallest(holders)
      const sticky = stickyOf(note, home?.id ?? IMPLICIT_CONTEXT_ID)
      if (!home) {
        findings.push(outside(sticky, index))
        return sticky
      }
      const rival = smallest(holders.filter((other) => other !== home && !nested(home, other, noise)))
      if (rival) findings.push(ambiguous(sticky, home, rival))
      if (shareInside(rect, home) < SHARE_INSIDE - AREA_NOISE) findings.push(straddling(sticky, home))
      return sticky
    })
  return { stickies, findings }
}

function smallest(frames: readonly Frame[]): Frame | undefined {
  return frames.reduce<Frame | undefined>((best, frame) => (best && !precedes(frame, best) ? best : frame), undefined)
}

function precedes(a: Frame, b: Frame): boolean {
  const [areaA, areaB] = [a.width * a.height, b.width * b.height]
  if (Math.abs(areaA - areaB) > AREA_NOISE * Math.max(areaA, areaB)) return areaA < areaB
  return compareCodePoints(a.id, b.id) < 0
}

function nested(a: Rect, b: Rect, noise: number): boolean {
  return containsRect(grown(a, noise, noise), b) || containsRect(grown(b, noise, noise), a)
}

function shareInside(rect: Rect, frame: Rect): number {
  return sharedArea(rect, frame) / (rect.width * rect.height)
}

/** L19: to be assigned to the nearest context that has room for it. */
function outside(sticky: Sticky, contexts: SpatialIndex<Frame>): FindingDraft {
  const { width, height } = sticky.rect
  const nearest = contexts.nearest(sticky.rect, (frame) => frame.width >= width && frame.height >= height)
  return {
    code: 'no-context',
    notes: [sticky.id],
    message: `${called(sticky)} lies outside every context.`,
    fixes: nearest ? movingInto(sticky, nearest) : [],
  }
}

/** L18: to be snapped into the context that holds its centre. */
function straddling(sticky: Sticky, home: Frame): FindingDraft {
  return {
    code: 'straddles',
    notes: [sticky.id],
    message: `${called(sticky)} lies across the edge of ${nameOf(home)}; it is read as inside.`,
    fixes: movingInto(sticky, home),
  }
}

function ambiguous(sticky: Sticky, home: Frame, rival: Frame): FindingDraft {
  return {
    code: 'context-ambiguous',
    notes: [sticky.id],
    message: asSentence(
      `${nameOf(home)} and ${nameOf(rival)} both claim ${called(sticky)}; it is read as part of ${nameOf(home)}.`,
    ),
    fixes: [...movingInto(sticky, home, rival), ...movingInto(sticky, rival, home)],
  }
}

function movingInto(sticky: Sticky, frame: Frame, avoid?: Frame): readonly QuickFix[] {
  const by = moveInside(sticky.rect, frame, avoid)
  return by ? [{ label: `Move it into ${nameOf(frame)}`, operation: { type: 'move', ids: [sticky.id], by } }] : []
}

function nameOf({ name }: Frame): string {
  return contextCalled(stickyName(name))
}
