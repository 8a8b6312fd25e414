interface KeyGroup {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly keys: readonly string[] }[]
}

/** Keys that are no actions: they belong to the text editor and to the hand. */
export const OTHER_KEYS: readonly KeyGroup[] = [
  {
    title: 'While typing on a sticky',
    rows: [
      { label: 'Next sticky to the right', keys: ['Tab'] },
      { label: 'Next sticky to the left', keys: ['Shift+Tab'] },
      { label: 'Next sticky below', keys: ['Mod+Enter'] },
      { label: 'Done', keys: ['Escape'] },
    ],
  },
  {
    title: 'With the hand',
    rows: [
      { label: 'New sticky of the last kind', keys: ['Double click'] },
      { label: 'Move the wall', keys: ['Space', 'Middle button'] },
      { label: 'Zoom', keys: ['Mod+Wheel'] },
      { label: 'Duplicate while dragging', keys: ['Alt'] },
    ],
  },
]
