import { Command } from 'cmdk'
import { useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { ACTIONS } from '../../workspace/actions/ACTIONS.ts'
import { ACTION_GROUPS } from '../../workspace/actions/Action.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './CommandPalette.module.css'
import { FoundStickies } from './FoundStickies.tsx'

/** One group for all that was searched for: cmdk brings the best to the top of its group only. */
const FOUND = 'Commands'

/** Every action by its words, and every sticky by its own. */
export function CommandPalette({ workspace }: { readonly workspace: Workspace }) {
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
          {(query === '' ? ACTION_GROUPS : [FOUND]).map((shown) => (
            <Command.Group key={shown} heading={shown} className={styles.group}>
              {ACTIONS.filter(({ group, id }) => (shown === FOUND || shown === group) && id !== 'commands').map(
                ({ id, label, group, keys }) => (
                  <Command.Item
                    key={id}
                    value={id}
                    keywords={[label, group]}
                    className={styles.item}
                    onSelect={() => {
                      close()
                      workspace.run(id)
                    }}
                  >
                    <span>{group === 'Make' ? `New: ${label}` : label}</span>
                    {keys[0] ? <Kbd chord={keys[0]} /> : null}
                  </Command.Item>
                ),
              )}
            </Command.Group>
          ))}
          <FoundStickies workspace={workspace} query={query} onChosen={close} />
        </Command.List>
      </Command>
    </Dialog>
  )
}
