import { createStore, type StoreApi } from 'zustand/vanilla'
import { isLocked } from '../domain/board/isLocked.ts'
import { newId } from '../domain/board/newId.ts'
import type { Operation } from '../domain/board/operations.ts'
import type { Plan, Refusal } from '../domain/board/plan.ts'
import type { Point } from '../domain/geometry/Rect.ts'
import { getAction } from './actions/ACTIONS.ts'
import type { ActionContext } from './actions/Action.ts'
import type { BoardPort } from './BoardPort.ts'
import { type Camera, createCamera } from './camera/Camera.ts'
import { browserClock, type Clock } from './camera/Clock.ts'
import { runClipboard } from './clipboard/runClipboard.ts'
import { doneWords } from './doneWords.ts'
import type { Effect } from './Effect.ts'
import { isOfAnEdit, type Preview } from './Preview.ts'
import { INITIAL_STATE, type WorkspaceState } from './WorkspaceState.ts'

/** One person's view of one board: the shell that performs what actions and tools want. */
export interface Workspace {
  readonly store: StoreApi<WorkspaceState>
  readonly camera: Camera
  /** The gesture under way; changes with every pointer move, so subscribe to it outside React. */
  readonly preview: StoreApi<Preview | null>
  /** Board units, null away from the wall; kept by the canvas. */
  pointer: Point | null
  /** Why every edit is refused here; undefined where edits are taken. */
  readonly refusal: Refusal | undefined
  context(): ActionContext
  /** In order, up to the first refused edit, whose reason becomes the notice; false then. */
  perform(effects: readonly Effect[]): boolean
  /** Runs a row of `ACTIONS` by its id. */
  run(actionId: string): void
  destroy(): void
}

export function createWorkspace(board: BoardPort, clock: Clock = browserClock): Workspace {
  const store = createStore<WorkspaceState>(() => INITIAL_STATE)
  const preview = createStore<Preview | null>(() => null)
  const camera = createCamera(clock)

  /** Also what was told last is told again. */
  const tell = (announcement: string) => {
    if (announcement === '') return
    store.setState({ announcement: '' })
    store.setState({ announcement })
  }
  const finish = (operation: Operation, outcome: Plan | Refusal): boolean => {
    if (!outcome.ok) store.setState({ notice: { code: outcome.code, message: outcome.message } })
    else tell(doneWords(operation))
    return outcome.ok
  }
  const performOne = (effect: Effect): boolean => {
    switch (effect.do) {
      case 'apply':
        return finish(effect.operation, board.apply(effect.operation))
      case 'discard':
        return finish({ type: 'delete', ids: [effect.id] }, board.discard(effect.id))
      case 'change': {
        const refused = effect.to.editing ? board.refusal : undefined
        store.setState(refused ? { ...effect.to, editing: null, notice: refused } : effect.to)
        return true
      }
      case 'look':
        camera.flyTo(effect.at)
        return true
      case 'pan':
        camera.panBy(effect.by)
        return true
      case 'preview':
        preview.setState(effect.preview && board.refusal && isOfAnEdit(effect.preview) ? null : effect.preview, true)
        return true
      case 'clipboard':
        runClipboard(effect.command, (notice) => store.setState({ notice }))
        return true
      case 'undo':
        if (board.undo()) tell('Undone.')
        return true
      case 'redo':
        if (board.redo()) tell('Redone.')
        return true
    }
  }

  const forgetWhatIsGone = () => {
    const { selection, editing } = store.getState()
    const { notes, frames, links } = board.board
    const kept = [...selection].filter((id) => notes.has(id) || frames.has(id) || links.has(id))
    if (kept.length < selection.size) store.setState({ selection: new Set(kept) })
    const isShut = editing !== null && ((!notes.has(editing) && !frames.has(editing)) || isLocked(board.board, editing))
    if (isShut) store.setState({ editing: null })
  }
  const unsubscribe = board.subscribe(forgetWhatIsGone)

  const workspace: Workspace = {
    store,
    camera,
    preview,
    pointer: null,
    get refusal() {
      return board.refusal
    },
    context: () => ({
      board: board.board,
      state: store.getState(),
      camera: camera.get(),
      size: camera.size,
      pointer: workspace.pointer,
      newId,
    }),
    perform: (effects) => effects.every(performOne),
    run(actionId) {
      workspace.perform(getAction(actionId).run(workspace.context()))
    },
    destroy: unsubscribe,
  }
  return workspace
}
