import type { Id } from '../domain/board/Board.ts'
import { canonicalBoard } from '../domain/board/formatBoard.ts'
import { parseOperation } from '../domain/board/operationSchema.ts'
import type { Plan, Refusal } from '../domain/board/plan.ts'
import type { Point } from '../domain/geometry/Rect.ts'
import { type CameraState, toScreen } from '../workspace/camera/CameraState.ts'
import type { WallView } from './WallView.ts'

/** `window.wallstorm`: the wall for scripts and tests, the same in every build (design §9). */
export interface ScriptingFace {
  /** Settles when the wall is loaded and drawn. */
  readonly ready: Promise<void>
  /** The canonical board object, as the board file holds it. */
  board(): unknown
  /** Decides and writes; an operation that cannot be read is refused with `bad-operation`. */
  apply(operation: unknown): Plan | Refusal
  readonly camera: {
    get(): CameraState
    /** x, y: the board point at the canvas's top left. At once. */
    set(camera: CameraState): void
  }
  /** Board point → client pixels. */
  toScreen(point: Point): Point
  select(ids: readonly Id[]): void
  selection(): readonly Id[]
}

declare global {
  interface Window {
    wallstorm?: ScriptingFace
  }
}

/** Puts the face on the window until the returned function is called. */
export function installScriptingFace(wall: WallView, host: Element): () => void {
  const { session, workspace } = wall.sources
  const { document: board } = session
  let known: { readonly version: number; readonly file: unknown } | null = null
  const face: ScriptingFace = {
    ready: session.ready.then(() => wall.drawn),
    board() {
      if (known?.version !== board.version) known = { version: board.version, file: canonicalBoard(board.board) }
      return known.file
    },
    apply(operation) {
      const parsed = parseOperation(operation)
      return parsed.ok ? board.apply(parsed.operation) : parsed
    },
    camera: {
      get: () => workspace.camera.get(),
      set: ({ x, y, zoom }) => workspace.camera.set({ x, y, zoom }),
    },
    toScreen(point) {
      const { left, top } = host.getBoundingClientRect()
      const { x, y } = toScreen(workspace.camera.get(), point)
      return { x: left + x, y: top + y }
    },
    select: (ids) => workspace.store.setState({ selection: new Set(ids) }),
    selection: () => [...workspace.store.getState().selection],
  }
  window.wallstorm = face
  return () => {
    if (window.wallstorm === face) delete window.wallstorm
  }
}
