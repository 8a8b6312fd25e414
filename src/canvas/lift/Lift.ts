import { type Id, rectOf } from '../../domain/board/Board.ts'
import type { Rect } from '../../domain/geometry/Rect.ts'
import { linkPath } from '../../domain/look/LinkPath.ts'
import { linkLook } from '../../domain/look/linkLook.ts'
import type { Peer } from '../../session/Session.ts'
import type { Preview } from '../../workspace/Preview.ts'
import { paintLink } from '../links/paintLink.ts'
import { type Gliding, glide } from '../presence/glide.ts'
import type { Context2D } from '../scene/Context2D.ts'
import type { SceneStyle } from '../scene/paintRegion.ts'
import type { Scene } from '../scene/Scene.ts'
import { setBoardUnits, setPixels, type View } from '../scene/View.ts'
import { LiftedBitmap } from './LiftedBitmap.ts'
import type { LiftedGroup, LiftedRects } from './LiftedGroup.ts'

/** How long a peer's drop may take to arrive after the hand opened; until then the notes stay where the hand was. */
const DROP_MS = 500

interface Held {
  group: LiftedGroup
  readonly rects: LiftedRects
  bitmap: LiftedBitmap | null
  /** Where it is shown; a peer's glides after what was last heard. */
  readonly shown: Gliding
  /** When the peer's hand opened. */
  openedAt: number | null
}

/** Everything that is in a hand, mine or a peer's: off the scene, shown above it as one picture a hand. */
export class Lift {
  readonly #scene: Scene
  readonly #held = new Map<string, Held>()
  #ids: ReadonlySet<Id> = new Set()
  #resized: { readonly id: Id; readonly to: Rect } | null = null
  /** What is held is not yet what is off the scene. */
  #changed = false

  constructor(scene: Scene) {
    this.#scene = scene
  }

  /** Takes over what I drag and what the others do. */
  update(
    preview: Preview | null,
    selection: ReadonlySet<Id>,
    peers: ReadonlyMap<number, Peer>,
    accent: string,
    now: number,
  ): void {
    const groups = new Map<string, LiftedGroup>()
    if (preview?.show === 'move') {
      const outline = selection.size > 0 ? accent : null
      groups.set('me', { holder: 'me', ids: preview.ids, by: preview.by, copies: preview.copies, outline })
    }
    if (preview?.show === 'space' && preview.width !== 0) {
      groups.set('me', { holder: 'me', ids: preview.ids, by: { x: preview.width, y: 0 }, copies: false, outline: null })
    }
    for (const { clientId, drag, colour } of peers.values()) {
      const holder = String(clientId)
      if (drag) groups.set(holder, { holder, ids: drag.ids, by: drag.by, copies: false, outline: colour })
    }
    for (const [holder, group] of groups) this.#hold(holder, group)
    for (const [holder, held] of this.#held) {
      if (groups.has(holder)) held.openedAt = null
      else if (holder === 'me') this.#release(holder)
      else held.openedAt ??= now
    }
    this.#resize(preview?.show === 'resize' ? preview : null)
    this.#liftFromScene()
  }

  /** The board changed these notes or frames: a drop has arrived. */
  settle(changed: ReadonlySet<Id>): void {
    for (const [holder, { group, openedAt }] of this.#held) {
      if (openedAt !== null && group.ids.some((id) => changed.has(id))) this.#release(holder)
    }
    this.#liftFromScene()
  }

  /** Paints anew what was painted so far: another theme or font. */
  reset(): void {
    for (const held of this.#held.values()) held.bitmap = null
  }

  get isEmpty(): boolean {
    return this.#held.size === 0
  }

  /** In a hand as part of a picture that has its own outline. */
  isCarried(id: Id): boolean {
    return this.#ids.has(id) && id !== this.#resized?.id
  }

  /** Where a note or frame is seen now: in the hand, or where it lies. */
  rectOf(id: Id): Rect | undefined {
    if (this.#resized?.id === id) return this.#resized.to
    for (const { rects, shown, group } of this.#held.values()) {
      const rect = group.copies ? undefined : rects.get(id)
      if (rect) return { ...rect, x: rect.x + shown.at.x, y: rect.y + shown.at.y }
    }
    const note = this.#scene.board.notes.get(id)
    return note ? rectOf(note) : this.#scene.board.frames.get(id)
  }

  /** True while something still glides (`isStill()`: nothing does): paint again in the next frame. The context speaks device pixels. */
  paint(context: Context2D, view: View, seen: Rect, style: SceneStyle, now: number, isStill: () => boolean): boolean {
    let moving = false
    for (const [holder, held] of this.#held) {
      if (held.openedAt !== null && now - held.openedAt > DROP_MS) this.#release(holder)
      const glides = holder !== 'me' && glide(held.shown, held.group.by, now, isStill())
      if (holder === 'me') held.shown.at = held.group.by
      moving ||= glides || held.openedAt !== null
      this.#paintLinks(context, view, held, style)
      this.#bitmapOf(held, view, seen, style).blit(context, view, held.shown.at)
    }
    this.#liftFromScene()
    return moving
  }

  #hold(holder: string, group: LiftedGroup): void {
    const before = this.#held.get(holder)
    if (before && sameIds(before.group.ids, group.ids) && before.group.copies === group.copies) {
      before.group = { ...group, ids: before.group.ids }
      return
    }
    this.#changed = true
    const rects = new Map(group.ids.flatMap((id) => this.#entry(id)))
    this.#held.set(holder, {
      group,
      rects,
      bitmap: null,
      shown: before?.shown ?? { at: group.by, since: 0 },
      openedAt: null,
    })
  }

  #entry(id: Id): readonly (readonly [Id, Rect])[] {
    const note = this.#scene.board.notes.get(id)
    const rect = note ? rectOf(note) : this.#scene.board.frames.get(id)
    return rect ? [[id, rect]] : []
  }

  #bitmapOf(held: Held, view: View, seen: Rect, style: SceneStyle): LiftedBitmap {
    const back = { ...seen, x: seen.x - held.shown.at.x, y: seen.y - held.shown.at.y }
    if (!held.bitmap?.serves(back, view.scale)) {
      held.bitmap = new LiftedBitmap(this.#scene, held.group, held.rects, back, view.scale, style)
    }
    return held.bitmap
  }

  /** Links from the hand to the wall follow the hand. */
  #paintLinks(context: Context2D, view: View, { group, rects }: Held, style: SceneStyle): void {
    if (group.copies) return
    setBoardUnits(context, view)
    for (const id of group.ids) {
      for (const link of this.#scene.links.at(id)) {
        if (rects.has(link.from) && rects.has(link.to)) continue
        const [from, to] = [this.rectOf(link.from), this.rectOf(link.to)]
        if (from && to) paintLink(context, linkPath(from, to), linkLook(link, style.theme))
      }
    }
    setPixels(context)
  }

  #resize(resized: { readonly id: Id; readonly to: Rect } | null): void {
    if (resized?.id !== this.#resized?.id) this.#changed = true
    this.#resized = resized
  }

  #release(holder: string): void {
    this.#held.delete(holder)
    this.#changed = true
  }

  #liftFromScene(): void {
    if (!this.#changed) return
    this.#changed = false
    const groups = [...this.#held.values()].map(({ group }) => group).filter(({ copies }) => !copies)
    const resized = this.#resized ? [this.#resized.id] : []
    this.#ids = new Set([...groups.flatMap((group) => group.ids), ...resized])
    this.#scene.lift(this.#ids)
  }
}

function sameIds(a: readonly Id[], b: readonly Id[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]))
}
