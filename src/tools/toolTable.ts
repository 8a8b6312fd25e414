import type { ToolName } from '../workspace/WorkspaceState.ts'
import { frameTool } from './frame/frameTool.ts'
import { handTool } from './hand/handTool.ts'
import { laserTool } from './laser/laserTool.ts'
import { linkTool } from './link/linkTool.ts'
import { noteTool } from './note/noteTool.ts'
import { selectTool } from './select/selectTool.ts'
import { spaceTool } from './space/spaceTool.ts'
import type { ToolState } from './ToolState.ts'

/** Every tool by its name: the state it rests in. */
export const TOOL_TABLE: Readonly<Record<ToolName, ToolState>> = {
  select: selectTool,
  hand: handTool,
  link: linkTool,
  frame: frameTool,
  note: noteTool,
  laser: laserTool,
  space: spaceTool,
}
