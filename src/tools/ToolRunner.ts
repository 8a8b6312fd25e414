import type { Id } from '../domain/board/Board.ts'
import type { Rect } from '../domain/geometry/Rect.ts'
import { change } from '../workspace/Effect.ts'
import type { Workspace } from '../workspace/Workspace.ts'
import type { ToolName } from '../workspace/WorkspaceState.ts'
import type { BoardPointer } from './BoardPointer.ts'
import type { ToolContext, ToolEvent, ToolState } from './ToolState.ts'
import { TOOL_TABLE } from './toolTable.ts'

/** Feeds the pointer to the tool in hand and its effects to the workspace. */
export interface ToolRunner {
  /** `pans`: Space is held, or it is the middle button, or two fingers: the hand, whatever the tool. */
  press(pointer: BoardPointer, pans?: boolean): void
  move(pointer: BoardPointer): void
  release(pointer: BoardPointer): void
  double(pointer: BoardPointer): void
  /** Escape, a lost pointer, a changed tool: as if nothing had been begun. False where no gesture was under way. */
  cancel(): boolean
  /** Tool and state, `select.brushing`. */
  readonly is: string
  /** The gesture under way goes on beyond the edge of the canvas. */
  readonly scrolls: boolean
}

export function createToolRunner(workspace: Workspace, notesIn: (rect: Rect) => readonly Id[]): ToolRunner {
  /** The tool of the gesture under way, which need not be the tool in hand. */
  let name: ToolName = 'select'
  let state: ToolState | null = null
  /** The gesture that a pan put aside, until the pan has ended. */
  let aside: { readonly name: ToolName; readonly state: ToolState } | null = null

  const context = (): ToolContext => {
    const { board, state: workspaceState, camera, newId } = workspace.context()
    return { board, state: workspaceState, zoom: camera.zoom, notesIn, newId }
  }
  const send = (event: ToolEvent) => {
    const { to, effects } = (state ?? TOOL_TABLE[name]).on(event, context())
    state = to === TOOL_TABLE[name] ? null : to
    if (state === null && aside) {
      ;({ name, state } = aside)
      aside = null
    }
    if (effects.length > 0) workspace.perform(effects)
  }
  const pickUp = () => {
    if (state === null) name = workspace.store.getState().tool
  }

  return {
    press(pointer, pans = false) {
      const { editing, asked } = workspace.store.getState()
      if (editing !== null || asked !== null) workspace.perform([change({ editing: null, asked: null })])
      if (pans && state !== null) {
        aside = { name, state }
        state = null
      }
      if (state === null) {
        name = pans ? 'hand' : pointer.target.on === 'link-handle' ? 'link' : workspace.store.getState().tool
      }
      send({ type: 'press', pointer })
    },
    move(pointer) {
      pickUp()
      send({ type: 'move', pointer })
    },
    release(pointer) {
      send({ type: 'release', pointer })
    },
    double(pointer) {
      pickUp()
      send({ type: 'double', pointer })
    },
    cancel() {
      const busy = state !== null
      const hasPut = aside !== null
      send({ type: 'cancel' })
      if (hasPut) send({ type: 'cancel' })
      return busy
    },
    get scrolls() {
      return state?.scrolls === true
    },
    get is() {
      return `${name}.${(state ?? TOOL_TABLE[name]).is}`
    },
  }
}
