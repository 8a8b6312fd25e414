import { Command } from 'cmdk'
import { useState } from 'react'
import { useStore } from 'zustand'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Session } from '../../session/Session.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { ACTIONS } from '../../workspace/actions/ACTIONS.ts'
import { ACTION_GROUPS } from '../../workspace/actions/Action.ts'
import { effectsOfChoice } from '../../workspace/actions/effectsOfChoice.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CommandPalette.module.css'
import { FoundStickies } from './FoundStickies.tsx'

/** One group for all that was searched for: cmdk brings the best to the top of its group only. */
const FOUND = 'Commands'

interface CommandPaletteProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** Every action by its words, and every sticky by its own; no edits for those who may only look. */
export function CommandPalette({ session, workspace }: CommandPaletteProps) {
  const canEdit = useStore(session.status, mayEdit)
  const offered = ACTIONS.filter(({ id, edits }) => id !== 'commands' && (canEdit || !edits))
  const groups = ACTION_GROUPS.filter((title) => offered.some(({ group }) => group === title))
  const [query, setQuery] = useState('')
  const close = () => workspace.perform([change({ dialog: null })])
  return (
    <Dialog title="Command palette" showTitle={false} onClose={close}>
      <Command label="Commands" className={styles.palette} loop>
        <Command.Input
          autoFocus
          value={query}
          onValueChange={setQuery}
          placeholder="What do you want to do?"
          className={styles.input}
        />
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>No such command, and no such sticky.</Command.Empty>
          {(query === '' ? groups : [FOUND]).map((shown) => (
            <Command.Group key={shown} heading={shown} className={styles.group}>
              {offered
                .filter(({ group }) => shown === FOUND || shown === group)
                .map((action) => (
                  <Command.Item
                    key={action.id}
                    value={action.id}
                    keywords={[action.label, action.group]}
                    className={styles.item}
                    onSelect={() => {
                      close()
                      workspace.perform(effectsOfChoice(action, workspace.context()))
                    }}
                  >
                    <span>{action.group === 'Make' ? `New: ${action.label}` : action.label}</span>
                    {action.keys[0] ? <Kbd chord={action.keys[0]} /> : null}
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
          <FoundStickies workspace={workspace} query={query} onChosen={close} />
        </Command.List>
      </Command>
    </Dialog>
  )
}
