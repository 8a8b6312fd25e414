import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { ACTIONS } from '../../workspace/actions/ACTIONS.ts'
import { ACTION_GROUPS } from '../../workspace/actions/Action.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './HelpDialog.module.css'
import { OTHER_KEYS } from './OTHER_KEYS.ts'

/** Every key there is: the table of actions, and what hands and editor know beside it. */
export function HelpDialog({ workspace }: { readonly workspace: Workspace }) {
  const groups = ACTION_GROUPS.map((title) => ({
    title: title as string,
    rows: ACTIONS.filter(({ group, keys }) => group === title && keys.length > 0).map(({ label, keys }) => ({
      label,
      keys,
    })),
  }))
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => workspace.perform([change({ dialog: null })])}>
      <div className={styles.groups}>
        {[...OTHER_KEYS, ...groups].map(({ title, rows }) => (
          <section key={title} className={styles.group}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ label, keys }) => (
                <div key={label} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Kbd key={key} chord={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
