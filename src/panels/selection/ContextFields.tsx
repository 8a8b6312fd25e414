import { ChevronDown, CloudFog } from 'lucide-react'
import type { Frame } from '../../domain/board/Board.ts'
import { SUBDOMAINS, type Subdomain } from '../../domain/notation/relationships.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuChoice } from '../../ui/Menu.tsx'
import { apply } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './SelectionBar.module.css'

const LABELS: Readonly<Record<Subdomain, string>> = {
  core: 'Core subdomain',
  supporting: 'Supporting subdomain',
  generic: 'Generic subdomain',
}
const UNSET = { value: 'unset', label: 'Subdomain not said' } as const
const OPTIONS = [UNSET, ...SUBDOMAINS.map((value) => ({ value, label: LABELS[value] }))]

interface ContextFieldsProps {
  readonly frame: Frame
  readonly workspace: Workspace
}

/** What a bounded context is to the business, and whether it is a big ball of mud. */
export function ContextFields({ frame: { id, subdomain, bigBallOfMud = false }, workspace }: ContextFieldsProps) {
  const setSubdomain = (next: Subdomain | null) =>
    workspace.perform([apply({ type: 'set-subdomain', id, subdomain: next })])
  return (
    <>
      <Menu
        trigger={
          <Button look="ghost" className={styles.kind} aria-label="Subdomain">
            {subdomain ? LABELS[subdomain] : UNSET.label}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuChoice
          label="Subdomain"
          value={subdomain ?? UNSET.value}
          options={OPTIONS}
          onChoose={(value) => setSubdomain(value === 'unset' ? null : value)}
        />
      </Menu>
      <IconButton
        label="Big ball of mud"
        side="top"
        icon={<CloudFog />}
        pressed={bigBallOfMud}
        onClick={() => workspace.perform([apply({ type: 'set-big-ball-of-mud', id, bigBallOfMud: !bigBallOfMud })])}
      />
    </>
  )
}
