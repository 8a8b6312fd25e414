import { change } from '../Effect.ts'
import type { WorkspaceState } from '../WorkspaceState.ts'
import type { Action } from './Action.ts'

interface ToolRow extends Pick<Action, 'id' | 'label' | 'keys' | 'edits'> {
  readonly to: Partial<WorkspaceState>
}

const ROWS: readonly ToolRow[] = [
  { id: 'tool-select', label: 'Select', keys: ['V'], to: { tool: 'select' } },
  { id: 'tool-hand', label: 'Hand', keys: ['H'], to: { tool: 'hand' } },
  { id: 'tool-link', label: 'Link', keys: ['L'], edits: true, to: { tool: 'link' } },
  { id: 'tool-laser', label: 'Laser pointer', keys: ['K'], to: { tool: 'laser' } },
  { id: 'tool-frame', label: 'Context frame', keys: ['F'], edits: true, to: { tool: 'frame', frameKind: 'context' } },
  { id: 'tool-lane', label: 'Swimlane', keys: ['Shift+F'], edits: true, to: { tool: 'frame', frameKind: 'lane' } },
  { id: 'tool-space', label: 'Insert or remove space', keys: ['I'], edits: true, to: { tool: 'space' } },
]

export const toolActions: readonly Action[] = ROWS.map(({ to, ...row }) => ({
  ...row,
  group: 'Tools',
  run: () => [change(to)],
}))
