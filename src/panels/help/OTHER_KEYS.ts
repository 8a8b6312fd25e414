import { FLOW_KEYS } from '../../workspace/actions/typingKeys.ts'

interface KeyGroup {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly keys: readonly string[] }[]
}

/** Keys that are no actions: they belong to the text editor and to the hand. */
export const OTHER_KEYS: readonly KeyGroup[] = [
  {
    title: 'While typing on a sticky',
    rows: [...FLOW_KEYS.map(({ label, chord }) => ({ label, keys: [chord] })), { label: 'Done', keys: ['Escape'] }],
  },
  {
    title: 'With the hand',
    rows: [
      { label: 'New sticky of the last kind', keys: ['Double click'] },
      { label: 'Move the wall', keys: ['Space', 'Middle button', 'Right button'] },
      { label: 'Zoom', keys: ['Mod+Wheel'] },
      { label: 'Add to the selection, or take out of it', keys: ['Shift+Click'] },
      { label: 'Duplicate while dragging', keys: ['Alt'] },
      { label: 'Select one of a group', keys: ['Alt+Click'] },
      { label: 'Do not snap while dragging', keys: ['Mod'] },
      { label: 'Keep to one axis, the proportions, or one lane', keys: ['Shift'] },
    ],
  },
]
