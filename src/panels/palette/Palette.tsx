import { Frame, Hand, MousePointer2, Rows2, Sparkle, Spline, UnfoldHorizontal } from 'lucide-react'
import { Toolbar } from 'radix-ui'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { NOTE_KINDS } from '../../domain/notation/kinds.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Session } from '../../session/Session.ts'
import { Swatch } from '../../ui/Swatch.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { getAction } from '../../workspace/actions/ACTIONS.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import type { WorkspaceState } from '../../workspace/WorkspaceState.ts'
import styles from './Palette.module.css'

interface ToolRow {
  readonly action: string
  readonly icon: ReactNode
  isInHand(state: Pick<WorkspaceState, 'tool' | 'frameKind'>): boolean
}

const TOOLS: readonly ToolRow[] = [
  { action: 'tool-select', icon: <MousePointer2 />, isInHand: ({ tool }) => tool === 'select' },
  { action: 'tool-hand', icon: <Hand />, isInHand: ({ tool }) => tool === 'hand' },
  { action: 'tool-laser', icon: <Sparkle />, isInHand: ({ tool }) => tool === 'laser' },
  { action: 'tool-link', icon: <Spline />, isInHand: ({ tool }) => tool === 'link' },
  {
    action: 'tool-frame',
    icon: <Frame />,
    isInHand: ({ tool, frameKind }) => tool === 'frame' && frameKind === 'context',
  },
  {
    action: 'tool-lane',
    icon: <Rows2 />,
    isInHand: ({ tool, frameKind }) => tool === 'frame' && frameKind === 'lane',
  },
  { action: 'tool-space', icon: <UnfoldHorizontal />, isInHand: ({ tool }) => tool === 'space' },
]

interface PaletteProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** Tools, and the kinds of sticky with their keys: pick one, then click on the wall. */
export function Palette({ session, workspace }: PaletteProps) {
  const state = useStore(
    workspace.store,
    useShallow(({ tool, frameKind, lastKind }) => ({ tool, frameKind, lastKind })),
  )
  const canEdit = useStore(session.status, mayEdit)
  return (
    <Toolbar.Root orientation="vertical" aria-label="Tools and stickies" className={styles.palette}>
      {TOOLS.filter(({ action }) => canEdit || !getAction(action).edits).map(({ action, icon, isInHand }) => {
        const { label, keys } = getAction(action)
        return (
          <Tooltip key={action} label={label} shortcut={keys[0]} side="right">
            <Toolbar.Button
              aria-label={label}
              aria-pressed={isInHand(state)}
              aria-keyshortcuts={keys[0]}
              className={styles.tool}
              onClick={() => workspace.run(action)}
            >
              {icon}
            </Toolbar.Button>
          </Tooltip>
        )
      })}
      {canEdit ? <Toolbar.Separator className={styles.separator} /> : null}
      {canEdit
        ? NOTE_KINDS.map(({ kind, label, key, colour, mark, width }) => (
            <Tooltip key={kind} label={label} shortcut={key} side="right">
              <Toolbar.Button
                aria-label={label}
                aria-pressed={state.tool === 'note' && state.lastKind === kind}
                aria-keyshortcuts={key}
                className={styles.tool}
                onClick={() => workspace.perform([change({ tool: 'note', lastKind: kind })])}
              >
                <Swatch colour={colour} mark={mark} letter={key} wide={width > 200} large />
              </Toolbar.Button>
            </Tooltip>
          ))
        : null}
    </Toolbar.Root>
  )
}
