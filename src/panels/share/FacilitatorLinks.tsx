import { Ellipsis, Link2Off, RefreshCw } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  type BoardLinks,
  type Facilitated,
  fetchLinks,
  isWeakerRole,
  replaceLink,
  revokeLink,
} from '../../session/api/links.ts'
import type { Role } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { LinkField } from './LinkField.tsx'
import styles from './SharePopover.module.css'

const ROWS: readonly { readonly role: Role; readonly label: string; readonly hint: string }[] = [
  { role: 'edit', label: 'To edit', hint: 'For everybody in the workshop.' },
  { role: 'view', label: 'To look on', hint: 'Nothing can be changed with it.' },
  { role: 'facilitate', label: 'To facilitate', hint: 'Edits, and gives or takes these links. Keep it.' },
]

/** All three links, each to be copied, replaced or switched off. */
export function FacilitatorLinks({ boardId, capability }: Facilitated) {
  const [links, setLinks] = useState<BoardLinks | null>(null)
  const [trouble, setTrouble] = useState('')

  useEffect(() => {
    fetchLinks({ boardId, capability }).then(setLinks, (error: Error) => setTrouble(error.message))
  }, [boardId, capability])

  const ask = async (call: (wall: Facilitated) => Promise<BoardLinks>) => {
    try {
      const next = await call({ boardId, capability })
      setLinks(next)
      setTrouble('')
      if (next.facilitate && !next.facilitate.endsWith(`#${capability}`)) moveTo(next.facilitate)
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      {trouble ? (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      ) : null}
      {links
        ? ROWS.map(({ role, label, hint }) => {
            const link = links[role]
            if (link === null) {
              return (
                <div key={role} className={styles.off}>
                  <span>{label}: switched off</span>
                  <Button onClick={() => ask((wall) => replaceLink(wall, role))}>Make a link</Button>
                </div>
              )
            }
            return (
              <LinkField key={role} label={label} link={link} hint={hint}>
                <Menu align="end" trigger={<IconButton label={`More about the link: ${label}`} icon={<Ellipsis />} />}>
                  <MenuItem
                    icon={<RefreshCw />}
                    detail={role === 'facilitate' ? 'All three links change' : 'The old one opens nothing any more'}
                    onSelect={() => ask((wall) => replaceLink(wall, role))}
                  >
                    Replace this link
                  </MenuItem>
                  {isWeakerRole(role) ? (
                    <MenuItem icon={<Link2Off />} onSelect={() => ask((wall) => revokeLink(wall, role))}>
                      Switch it off
                    </MenuItem>
                  ) : null}
                </Menu>
              </LinkField>
            )
          })
        : null}
    </>
  )
}

/** Our own link opens nothing any more: go on with the new one. */
function moveTo(link: string): void {
  history.replaceState(null, '', link)
  location.reload()
}
