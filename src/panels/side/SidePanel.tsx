import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Reading } from '../../session/reading/Reading.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { type Tab, Tabs } from '../../ui/Tabs.tsx'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import type { Panel } from '../../workspace/WorkspaceState.ts'
import styles from './SidePanel.module.css'

interface SidePanelProps {
  readonly reading: Reading
  readonly workspace: Workspace
  readonly panel: Panel
  /** What the open tab shows. */
  readonly children: ReactNode
}

/** What Wallstorm understood, what it wonders about, and the wall as an outline. */
export function SidePanel({ reading, workspace, panel, children }: SidePanelProps) {
  const findings = useStore(reading.state, ({ model }) => model?.findings.length ?? 0)
  const error = useStore(reading.state, (state) => state.error)
  const tabs: readonly Tab<Panel>[] = [
    { value: 'model', label: 'Model' },
    { value: 'findings', label: 'Findings', count: findings },
    { value: 'outline', label: 'Outline' },
    { value: 'coverage', label: 'Coverage' },
  ]
  return (
    <aside aria-label="Side panel" className={styles.side}>
      {error ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
      <Tabs
        label="Side panel"
        tabs={tabs}
        value={panel}
        onChange={(next) => workspace.perform([change({ panel: next })])}
        beside={
          <IconButton
            label="Close the side panel"
            icon={<X />}
            onClick={() => workspace.perform([change({ panel: null })])}
          />
        }
        className={styles.tabs}
      >
        {children}
      </Tabs>
    </aside>
  )
}
