import { change, type Effect } from '../Effect.ts'
import { PICTURE_FORMATS, type PictureOrder, type WorkspaceState } from '../WorkspaceState.ts'
import type { Action } from './Action.ts'

const PARTS = [
  { of: 'wall', label: 'Wall' },
  { of: 'selection', label: 'Selection' },
] as const

export const pictureActions: readonly Action[] = [
  {
    id: 'copy-picture',
    label: 'Copy as picture',
    group: 'Export',
    keys: ['Mod+Shift+C'],
    run: ({ state }) => order(state, { of: state.selection.size > 0 ? 'selection' : 'wall', as: 'clipboard' }),
  },
  ...PARTS.flatMap(({ of, label }) =>
    PICTURE_FORMATS.map(
      (as): Action => ({
        id: pictureAction(of, as),
        label: `${label} as ${as.toUpperCase()}`,
        group: 'Export',
        keys: [],
        everywhere: true,
        run: ({ state }) => order(state, { of, as }),
      }),
    ),
  ),
]

/** One picture at a time, and none of nothing. */
function order({ picture, selection }: WorkspaceState, wanted: PictureOrder): readonly Effect[] {
  if (picture || (wanted.of === 'selection' && selection.size === 0)) return []
  return [change({ picture: wanted })]
}

/** The id of the action that makes a file of it. */
export function pictureAction(of: PictureOrder['of'], as: PictureOrder['as']): string {
  return `picture-${of}-${as}`
}
