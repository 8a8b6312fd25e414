import { Frame, Hand, MousePointer2, Spline } from 'lucide-react'
import { Toolbar } from 'radix-ui'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { NOTE_KINDS } from '../../domain/notation/kinds.ts'
import type { Session } from '../../session/Session.ts'
import { Swatch } from '../../ui/Swatch.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { getAction } from '../../workspace/actions/ACTIONS.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import type { ToolName } from '../../workspace/WorkspaceState.ts'
import styles from './Palette.module.css'

const TOOLS: readonly { tool: Exclude<ToolName, 'note'>; icon: ReactNode; edits: boolean }[] = [
  { tool: 'select', icon: <MousePointer2 />, edits: false },
  { tool: 'hand', icon: <Hand />, edits: false },
  { tool: 'link', icon: <Spline />, edits: true },
  { tool: 'frame', icon: <Frame />, edits: true },
]

interface PaletteProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** Tools, and the kinds of sticky with their keys: pick one, then click on the wall. */
export function Palette({ session, workspace }: PaletteProps) {
  const tool = useStore(workspace.store, (state) => state.tool)
  const lastKind = useStore(workspace.store, (state) => state.lastKind)
  const viewOnly = useStore(session.status, ({ role }) => role === 'view')
  return (
    <Toolbar.Root orientation="vertical" aria-label="Tools and stickies" className={styles.palette}>
      {TOOLS.filter(({ edits }) => !(edits && viewOnly)).map(({ tool: name, icon }) => {
        const { label, keys } = getAction(`tool-${name}`)
        return (
          <Tooltip key={name} label={label} shortcut={keys[0]} side="right">
            <Toolbar.Button
              aria-label={label}
              aria-pressed={tool === name}
              aria-keyshortcuts={keys[0]}
              className={styles.tool}
              onClick={() => workspace.run(`tool-${name}`)}
            >
              {icon}
            </Toolbar.Button>
          </Tooltip>
        )
      })}
      {viewOnly ? null : <Toolbar.Separator className={styles.separator} />}
      {viewOnly
        ? null
        : NOTE_KINDS.map(({ kind, label, key, colour, mark, width }) => (
            <Tooltip key={kind} label={label} shortcut={key} side="right">
              <Toolbar.Button
                aria-label={label}
                aria-pressed={tool === 'note' && lastKind === kind}
                aria-keyshortcuts={key}
                className={styles.tool}
                onClick={() => workspace.perform([change({ tool: 'note', lastKind: kind })])}
              >
                <Swatch colour={colour} mark={mark} letter={key} wide={width > 200} large />
              </Toolbar.Button>
            </Tooltip>
          ))}
    </Toolbar.Root>
  )
}
