import type { Level } from '../../domain/notation/levels.ts'
import type { Session } from '../../session/Session.ts'
import { Switcher } from '../../ui/Switcher.tsx'
import { useLive } from '../../ui/useLive.ts'
import { apply } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './FindingsPanel.module.css'

const OPTIONS: readonly { value: Level; label: string }[] = [
  { value: 'big-picture', label: 'Big picture' },
  { value: 'process', label: 'Process' },
  { value: 'design', label: 'Design' },
]

interface LevelSwitchProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** How far the workshop has come: the earlier, the less Wallstorm has to say. Set for everybody at the wall. */
export function LevelSwitch({ session, workspace }: LevelSwitchProps) {
  const { document } = session
  const level = useLive(document, () => document.board.level)
  return (
    <div className={styles.level}>
      <Switcher
        label="Level of the workshop"
        value={level}
        options={OPTIONS}
        onChange={(next) => workspace.perform([apply({ type: 'set-level', level: next })])}
      />
    </div>
  )
}
