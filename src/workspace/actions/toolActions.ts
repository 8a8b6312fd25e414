import { change } from '../Effect.ts'
import type { WorkspaceState } from '../WorkspaceState.ts'
import type { Action } from './Action.ts'

const ROWS: readonly { id: string; label: string; keys: readonly string[]; to: Partial<WorkspaceState> }[] = [
  { id: 'tool-select', label: 'Select', keys: ['V'], to: { tool: 'select' } },
  { id: 'tool-hand', label: 'Hand', keys: ['H'], to: { tool: 'hand' } },
  { id: 'tool-link', label: 'Link', keys: ['L'], to: { tool: 'link' } },
  { id: 'tool-laser', label: 'Laser pointer', keys: ['K'], to: { tool: 'laser' } },
  { id: 'tool-frame', label: 'Context frame', keys: ['F'], to: { tool: 'frame', frameKind: 'context' } },
  { id: 'tool-lane', label: 'Swimlane', keys: ['Shift+F'], to: { tool: 'frame', frameKind: 'lane' } },
  { id: 'tool-space', label: 'Insert or remove space', keys: ['I'], to: { tool: 'space' } },
]

export const toolActions: readonly Action[] = ROWS.map(({ to, ...row }) => ({
  ...row,
  group: 'Tools',
  run: () => [change(to)],
}))
