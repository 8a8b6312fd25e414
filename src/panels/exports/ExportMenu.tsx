import { Download, FileArchive, FileText } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { ExportTarget } from '../../domain/export/ExportTarget.ts'
import { EXPORT_TARGETS } from '../../domain/export/registry.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import { rememberNames } from '../../session/rememberNames.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { say } from '../../ui/notices/notices.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { downloadFiles } from './downloadFiles.ts'

interface ExportMenuProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** Everything the wall can be taken along as. */
export function ExportMenu({ session, reading, workspace }: ExportMenuProps) {
  const open = useStore(workspace.store, ({ dialog }) => dialog === 'export')
  const [busy, setBusy] = useState(false)
  const download = async (target: ExportTarget) => {
    setBusy(true)
    const { model } = reading.state.getState()
    if (model && target.name === 'typescript' && session.status.getState().role !== 'view') {
      rememberNames(session.document, model)
    }
    try {
      await downloadFiles(await reading.files(target.name), target, session.document.board.title)
    } catch (error) {
      say(`The export did not work: ${error instanceof Error ? error.message : String(error)}`, 'error')
    }
    setBusy(false)
  }
  return (
    <Menu
      align="end"
      open={open}
      onOpenChange={(next) => workspace.perform([change({ dialog: next ? 'export' : null })])}
      trigger={
        <Button icon={<Download />} shrinks aria-busy={busy}>
          Export
        </Button>
      }
    >
      {EXPORT_TARGETS.map((target) => (
        <MenuItem
          key={target.name}
          icon={target.single ? <FileText /> : <FileArchive />}
          onSelect={() => download(target)}
        >
          {target.title}
        </MenuItem>
      ))}
    </Menu>
  )
}
