import { change } from '../Effect.ts'
import type { ToolName } from '../WorkspaceState.ts'
import type { Action } from './Action.ts'

const ROWS: readonly { tool: ToolName; label: string; key: string }[] = [
  { tool: 'select', label: 'Select', key: 'V' },
  { tool: 'hand', label: 'Hand', key: 'H' },
  { tool: 'link', label: 'Link', key: 'L' },
  { tool: 'frame', label: 'Context frame', key: 'F' },
]

export const toolActions: readonly Action[] = ROWS.map(({ tool, label, key }) => ({
  id: `tool-${tool}`,
  label,
  group: 'Tools',
  keys: [key],
  run: () => [change({ tool })],
}))
