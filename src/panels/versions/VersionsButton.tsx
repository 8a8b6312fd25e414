import { History } from 'lucide-react'
import { IconButton } from '../../ui/IconButton.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'

export function VersionsButton({ workspace }: { readonly workspace: Workspace }) {
  return <IconButton label="History" icon={<History />} onClick={() => workspace.run('versions')} />
}
