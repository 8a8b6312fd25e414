import type { FlowDirection } from '../flow/noteFlow.ts'

/** Where typing goes on from a sticky, by the key: a row of the editor's key map and of the `?` help. */
export const FLOW_KEYS: readonly {
  readonly chord: string
  readonly label: string
  readonly direction: FlowDirection
}[] = [
  { chord: 'Tab', label: 'Next sticky to the right', direction: 'right' },
  { chord: 'Shift+Tab', label: 'Next sticky to the left', direction: 'left' },
  { chord: 'Mod+Enter', label: 'Next sticky below', direction: 'below' },
  { chord: 'Mod+Shift+Enter', label: 'Next sticky above', direction: 'above' },
]
