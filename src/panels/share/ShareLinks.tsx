import type { Facilitated } from '../../session/api/links.ts'
import type { Role } from '../../session/Session.ts'
import { FacilitatorLinks } from './FacilitatorLinks.tsx'
import { LinkField } from './LinkField.tsx'

/** All links for the facilitator, one's own for everybody else. */
export function ShareLinks({ role, boardId, capability }: Facilitated & { readonly role: Role | null }) {
  if (role === 'facilitate') return <FacilitatorLinks boardId={boardId} capability={capability} />
  return (
    <LinkField
      label={role === 'view' ? 'To look on' : 'To edit'}
      link={`/b/${boardId}#${capability}`}
      hint="This is the link you came with. Other links are the facilitator’s to give."
    />
  )
}
