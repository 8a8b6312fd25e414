import { Download, FileArchive, FileText } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { CODE_STYLES, type CodeStyle, type ExportTarget } from '../../domain/export/ExportTarget.ts'
import { EXPORT_TARGETS } from '../../domain/export/registry.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import { rememberNames } from '../../session/rememberNames.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { say } from '../../ui/notices/notices.ts'
import { sayIfSlow } from '../../ui/notices/sayIfSlow.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { downloadFiles } from './downloadFiles.ts'
import { PictureItems } from './PictureItems.tsx'

interface Offer {
  readonly target: ExportTarget
  readonly title: string
  readonly style?: CodeStyle
}

const STYLE_WORDS: Readonly<Record<CodeStyle, string>> = { class: 'with classes', functions: 'with functions' }

/** The wall makes its pictures itself, with its own font. */
const PICTURE = 'picture-svg'

const OFFERS: readonly Offer[] = EXPORT_TARGETS.filter(({ name }) => name !== PICTURE).flatMap(
  (target): readonly Offer[] =>
    target.name === 'typescript'
      ? CODE_STYLES.map((style) => ({ target, style, title: `${target.title} ${STYLE_WORDS[style]}` }))
      : [{ target, title: target.title }],
)

interface ExportMenuProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** Everything the wall can be taken along as. */
export function ExportMenu({ session, reading, workspace }: ExportMenuProps) {
  const open = useStore(workspace.store, ({ dialog }) => dialog === 'export')
  const painting = useStore(workspace.store, ({ picture }) => picture !== null)
  const [busy, setBusy] = useState(false)
  const make = async ({ target, style }: Offer) =>
    downloadFiles(await reading.files(target.name, style), target, session.document.board.title)
  const download = async (offer: Offer) => {
    setBusy(true)
    const { model } = reading.state.getState()
    if (model && offer.target.name === 'typescript' && mayEdit(session.status.getState())) {
      rememberNames(session.document, model)
    }
    try {
      await sayIfSlow('Making the export …', make(offer))
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
        <Button icon={<Download />} shrinks aria-busy={busy || painting}>
          Export
        </Button>
      }
    >
      {OFFERS.map((offer) => (
        <MenuItem
          key={offer.title}
          icon={offer.target.single ? <FileText /> : <FileArchive />}
          onSelect={() => download(offer)}
        >
          {offer.title}
        </MenuItem>
      ))}
      <MenuSeparator />
      <PictureItems workspace={workspace} />
    </Menu>
  )
}
