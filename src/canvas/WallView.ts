import type { Layer } from 'konva/lib/Layer'
import { mayEdit } from '../session/mayEdit.ts'
import type { Reading } from '../session/reading/Reading.ts'
import type { Session } from '../session/Session.ts'
import { theme as chosenTheme } from '../ui/theme/theme.ts'
import type { Workspace } from '../workspace/Workspace.ts'
import { readCanvasTheme } from './CanvasTheme.ts'
import { FrameLoop } from './FrameLoop.ts'
import { Lift } from './lift/Lift.ts'
import { createNoteStyle } from './notes/NoteStyle.ts'
import { LaserTrails } from './presence/LaserTrails.ts'
import type { SceneStyle } from './scene/paintRegion.ts'
import { Scene } from './scene/Scene.ts'
import { ScenePainter } from './scene/ScenePainter.ts'
import { watchPixelRatio } from './watchPixelRatio.ts'

/** What the wall is shown from. */
export interface WallSources {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** The wall outside React: listens to board, reading, camera, hand and peers, and asks for a frame when one is due. */
export class WallView {
  readonly sources: WallSources
  readonly scene: Scene
  readonly painter: ScenePainter
  readonly lift: Lift
  readonly lasers = new LaserTrails()
  readonly frames: FrameLoop<'scene' | 'overlay'>
  style: SceneStyle
  /** Settles when the wall has been drawn whole for the first time. */
  readonly drawn: Promise<void>
  #layers: { readonly scene: Layer; readonly overlay: Layer } | null = null
  #tellDrawn: () => void = () => undefined
  /** Something floats over the wall, and moves with it. */
  #overlayShows = false

  constructor(sources: WallSources) {
    const { session, workspace } = sources
    this.sources = sources
    this.style = currentStyle()
    this.scene = new Scene(session.document.board)
    this.frames = new FrameLoop({ scene: () => this.#layers?.scene.drawScene(), overlay: () => this.#drawOverlay() })
    this.painter = new ScenePainter(
      this.scene,
      workspace.camera,
      () => this.style,
      () => this.frames.request('scene'),
    )
    this.lift = new Lift(this.scene)
    this.drawn = new Promise((resolve) => {
      this.#tellDrawn = resolve
    })
  }

  /** Listens until the returned function is called. */
  start(layers: { readonly scene: Layer; readonly overlay: Layer }): () => void {
    const { session, reading, workspace } = this.sources
    this.#layers = layers
    const draw = () => this.frames.request('scene', 'overlay')
    const overlay = () => this.frames.request('overlay')
    const pickUp = () => {
      this.#updateLift()
      overlay()
    }
    const restyle = () => {
      this.style = currentStyle()
      for (const layer of [layers.scene, layers.overlay]) {
        const canvas = layer.getCanvas()
        if (canvas.getPixelRatio() !== this.style.pixelRatio) canvas.setPixelRatio(this.style.pixelRatio)
      }
      this.painter.reset()
      this.lift.reset()
      draw()
    }
    const infer = () => this.scene.infer(reading.state.getState().model?.links.filter(({ drawn }) => !drawn) ?? [])
    const fade = () => {
      const { showsGaps } = workspace.store.getState()
      this.scene.fade(new Set(showsGaps ? reading.state.getState().gaps?.map(({ note }) => note) : []))
    }
    const stops = [
      session.status.subscribe(({ loaded }, before) => loaded !== before.loaded && this.#load()),
      session.status.subscribe((now, before) => mayEdit(now) !== mayEdit(before) && overlay()),
      session.document.subscribe((change) => {
        if (!session.status.getState().loaded) return
        const isSeen = this.scene.update(change)
        this.lift.settle(new Set([...change.notes, ...change.frames]))
        if (isSeen) overlay()
      }),
      reading.state.subscribe(({ model }, before) => model !== before.model && infer()),
      reading.state.subscribe(({ gaps }, before) => gaps !== before.gaps && fade()),
      workspace.store.subscribe(({ showsGaps }, before) => showsGaps !== before.showsGaps && fade()),
      workspace.camera.subscribe(() => (this.#overlayShows ? draw() : this.frames.request('scene'))),
      workspace.preview.subscribe(pickUp),
      workspace.store.subscribe(overlay),
      session.presence.peers.subscribe(pickUp),
      chosenTheme.subscribe(restyle),
      watchPixelRatio(restyle),
    ]
    document.fonts.addEventListener('loadingdone', restyle)
    this.#load()
    infer()
    return () => {
      for (const stop of stops) stop()
      document.fonts.removeEventListener('loadingdone', restyle)
      this.frames.stop()
      this.#layers = null
    }
  }

  /** Called by the scene's shape. */
  paintScene(context: CanvasRenderingContext2D): void {
    const { session, workspace } = this.sources
    if (!session.status.getState().loaded) {
      context.fillStyle = this.style.theme.paper
      context.fillRect(0, 0, context.canvas.width, context.canvas.height)
      return
    }
    const complete = this.painter.paint(context)
    if (complete && workspace.camera.size.width > 0) this.#tellDrawn()
  }

  /** Called by what paints over the scene while it has something to show. */
  keepOverlay(): void {
    this.#overlayShows = true
  }

  /** A wall comes in pieces; it is laid out once it is whole. */
  #load(): void {
    this.scene.load()
    this.frames.request('scene', 'overlay')
  }

  #updateLift(): void {
    const { session, workspace } = this.sources
    const preview = workspace.preview.getState()
    const { selection } = workspace.store.getState()
    this.lift.update(preview, selection, session.presence.peers.getState(), this.style.theme.accent, performance.now())
  }

  /** A canvas with nothing on it is taken off the page: the browser copies every canvas that it shows in every frame. */
  #drawOverlay(): void {
    if (!this.#layers) return
    const { overlay } = this.#layers
    this.#overlayShows = false
    overlay.drawScene()
    overlay.getNativeCanvasElement().style.display = this.#overlayShows ? '' : 'none'
  }
}

function currentStyle(): SceneStyle {
  const theme = readCanvasTheme(document.documentElement)
  return { theme, notes: createNoteStyle(theme.font), pixelRatio: window.devicePixelRatio }
}
