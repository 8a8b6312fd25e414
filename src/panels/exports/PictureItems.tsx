import { ClipboardCopy, Image } from 'lucide-react'
import { useStore } from 'zustand'
import { MenuItem } from '../../ui/Menu.tsx'
import { pictureAction } from '../../workspace/actions/pictureActions.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { PICTURE_FORMATS } from '../../workspace/WorkspaceState.ts'

/** Pictures of the wall, and of what is selected: stickies, or frames with what they carry. */
export function PictureItems({ workspace }: { readonly workspace: Workspace }) {
  const selected = useStore(workspace.store, ({ selection }) => selection.size > 0)
  const parts = selected ? (['wall', 'selection'] as const) : (['wall'] as const)
  return (
    <>
      {parts.flatMap((of) =>
        PICTURE_FORMATS.map((format) => (
          <MenuItem
            key={pictureAction(of, format)}
            icon={<Image />}
            onSelect={() => workspace.run(pictureAction(of, format))}
          >
            Picture of the {of} ({format.toUpperCase()})
          </MenuItem>
        )),
      )}
      <MenuItem icon={<ClipboardCopy />} shortcut="Mod+Shift+C" onSelect={() => workspace.run('copy-picture')}>
        Copy as picture
      </MenuItem>
    </>
  )
}
