import { rectOf } from '../../domain/board/Board.ts'
import { CODE_STYLES, type CodeStyle } from '../../domain/export/ExportTarget.ts'
import { boundsOf } from '../../domain/geometry/Rect.ts'
import { fitted, ZOOM, zoomedAt } from '../camera/CameraState.ts'
import { change, look } from '../Effect.ts'
import { jumpTo } from '../flow/jumpTo.ts'
import { type Dialog, FACES, type Panel } from '../WorkspaceState.ts'
import type { Action, ActionContext } from './Action.ts'
import { selectedBounds } from './selected.ts'

/** Zooms around the middle of the canvas. */
function zoomTo({ camera, size }: ActionContext, zoom: number) {
  return [look(zoomedAt(camera, { x: size.width / 2, y: size.height / 2 }, zoom))]
}

const STYLE_WORDS: Readonly<Record<CodeStyle, string>> = { class: 'classes', functions: 'functions' }

const opens = (id: Dialog, label: string, group: Action['group'], keys: readonly string[]): Action => ({
  id,
  label,
  group,
  keys,
  everywhere: true,
  run: ({ state }) => [change({ dialog: state.dialog === id ? null : id })],
})

const panel = (id: Panel, label: string): Action => ({
  id: `panel-${id}`,
  label: `${label} panel`,
  group: 'View',
  keys: [],
  everywhere: true,
  run: ({ state }) => [change({ panel: state.panel === id ? null : id })],
})

export const viewActions: readonly Action[] = [
  {
    id: 'zoom-fit',
    label: 'Zoom to fit',
    group: 'View',
    keys: ['Shift+1'],
    run({ board, size }) {
      const all = boundsOf([...[...board.notes.values()].map(rectOf), ...board.frames.values()])
      return all ? [look(fitted(all, size))] : []
    },
  },
  {
    id: 'zoom-selection',
    label: 'Zoom to selection',
    group: 'View',
    keys: ['Shift+2'],
    run(context) {
      const bounds = selectedBounds(context)
      return bounds ? [look(fitted(bounds, context.size, 96))] : []
    },
  },
  {
    id: 'zoom-in',
    label: 'Zoom in',
    group: 'View',
    keys: ['Mod+=', 'Mod++'],
    run: (context) => zoomTo(context, context.camera.zoom * ZOOM.step),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    group: 'View',
    keys: ['Mod+-'],
    run: (context) => zoomTo(context, context.camera.zoom / ZOOM.step),
  },
  {
    id: 'zoom-100',
    label: 'Zoom to 100 %',
    group: 'View',
    keys: ['Mod+0', 'Shift+0'],
    run: (context) => zoomTo(context, 1),
  },
  ...FACES.map(
    (face): Action => ({
      id: `face-${face}`,
      label: `Show the ${face}`,
      group: 'View',
      keys: [],
      everywhere: true,
      run: () => [change({ face })],
    }),
  ),
  {
    id: 'show-code',
    label: 'Show the code of what is selected',
    group: 'View',
    keys: ['G'],
    run: ({ state }) => (state.selection.size > 0 ? [change({ face: 'code' })] : []),
  },
  {
    id: 'show-on-wall',
    label: 'Show what is selected on the wall',
    group: 'View',
    keys: ['W'],
    everywhere: true,
    run: (context) => jumpTo(context, [...context.state.selection]),
  },
  {
    id: 'toggle-gaps',
    label: 'Show what became code, on or off',
    group: 'View',
    keys: [],
    everywhere: true,
    run: ({ state }) => [change(state.showsGaps ? { showsGaps: false } : { showsGaps: true, face: 'wall' })],
  },
  ...CODE_STYLES.map(
    (codeStyle): Action => ({
      id: `code-${codeStyle}`,
      label: `Write code as ${STYLE_WORDS[codeStyle]}`,
      group: 'View',
      keys: [],
      everywhere: true,
      run: () => [change({ codeStyle })],
    }),
  ),
  panel('model', 'Model'),
  panel('findings', 'Findings'),
  panel('outline', 'Outline'),
  panel('coverage', 'Coverage'),
  opens('find', 'Find on the wall', 'View', ['Mod+F']),
  opens('share', 'Share', 'View', []),
  opens('export', 'Export', 'View', []),
  opens('versions', 'History', 'View', []),
  opens('commands', 'Command palette', 'Help', ['Mod+K', 'Mod+/']),
  opens('help', 'Keyboard shortcuts', 'Help', ['?']),
]
