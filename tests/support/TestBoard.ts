import { type Board, type Id, rectOf } from '../../src/domain/board/Board.ts'
import type { Operation } from '../../src/domain/board/operations.ts'
import { centreOf, containsPoint, intersects, type Point } from '../../src/domain/geometry/Rect.ts'
import type { BoardPointer, Target } from '../../src/tools/BoardPointer.ts'
import { createToolRunner, type ToolRunner } from '../../src/tools/ToolRunner.ts'
import { toScreen } from '../../src/workspace/camera/CameraState.ts'
import { createWorkspace, type Workspace } from '../../src/workspace/Workspace.ts'
import { ManualClock } from './ManualClock.ts'
import { RecordingBoard } from './RecordingBoard.ts'

type Held = Partial<Pick<BoardPointer, 'shift' | 'alt' | 'mod' | 'touch'>>
/** `pans`: by the middle button, or with Space held. */
type Pressed = Held & { readonly pans?: boolean }

/** A wall that speaks gestures: `board.press('a').drag(100, 0).release()`. What the gesture asked for is in `operations`. */
export class TestBoard {
  readonly document: RecordingBoard
  readonly workspace: Workspace
  readonly runner: ToolRunner
  #at: Point = { x: 0, y: 0 }
  #held: Held = {}

  constructor(board: Board) {
    this.document = new RecordingBoard(board)
    this.workspace = createWorkspace(this.document, new ManualClock())
    this.workspace.camera.resize({ width: 1000, height: 600 })
    this.runner = createToolRunner(this.workspace, (rect) =>
      [...this.document.board.notes.values()].filter((note) => intersects(rectOf(note), rect)).map(({ id }) => id),
    )
  }

  get operations(): readonly Operation[] {
    return this.document.operations
  }

  get selection(): readonly Id[] {
    return [...this.workspace.store.getState().selection]
  }

  /** Presses in the middle of a note, on a frame's border, or at a point. */
  press(on: Id | Point, { pans = false, ...held }: Pressed = {}, target?: Target): this {
    this.#held = held
    this.#at = this.#pointOf(on)
    this.runner.press(this.#pointer(target), pans)
    return this
  }

  drag(dx: number, dy: number, held: Held = this.#held): this {
    return this.moveTo({ x: this.#at.x + dx, y: this.#at.y + dy }, held)
  }

  moveTo(on: Id | Point, held: Held = this.#held): this {
    this.#held = held
    this.#at = this.#pointOf(on)
    this.runner.move(this.#pointer())
    return this
  }

  release(): this {
    this.runner.release(this.#pointer())
    return this
  }

  click(on: Id | Point, held: Held = {}): this {
    return this.press(on, held).release()
  }

  doubleClick(on: Id | Point): this {
    this.click(on).click(on)
    this.runner.double(this.#pointer())
    return this
  }

  take(tool: ReturnType<Workspace['store']['getState']>['tool']): this {
    this.workspace.store.setState({ tool })
    return this
  }

  #pointOf(on: Id | Point): Point {
    if (typeof on !== 'string') return on
    const note = this.document.board.notes.get(on)
    if (note) return centreOf(rectOf(note))
    const frame = this.document.board.frames.get(on)
    if (frame) return { x: frame.x, y: frame.y }
    throw new RangeError(`nothing called ${on}`)
  }

  #pointer(target: Target = this.#targetAt(this.#at)): BoardPointer {
    const pixel = toScreen(this.workspace.camera.get(), this.#at)
    return { at: this.#at, pixel, target, shift: false, alt: false, mod: false, touch: false, ...this.#held }
  }

  #targetAt(at: Point): Target {
    for (const note of [...this.document.board.notes.values()].reverse()) {
      if (containsPoint(rectOf(note), at)) return { on: 'note', id: note.id }
    }
    for (const frame of this.document.board.frames.values()) {
      const onBorder = at.x === frame.x || at.y === frame.y
      if (onBorder && containsPoint(frame, at)) return { on: 'frame', id: frame.id }
    }
    return { on: 'wall' }
  }
}
