import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { Session } from '../../session/Session.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useLive } from '../../ui/useLive.ts'
import { change } from '../../workspace/Effect.ts'
import { findOnWall } from '../../workspace/flow/findOnWall.ts'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './FindBar.module.css'
import { type Hit, hitBeside, hitWords } from './hits.ts'

interface FindBarProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** Finds words on the wall: Enter goes on, Shift+Enter back, Esc closes and leaves the hit selected. */
export function FindBar({ session, workspace }: FindBarProps) {
  const { document } = session
  const version = useLive(document, () => document.version)
  const [query, setQuery] = useState('')
  const [hit, setHit] = useState<Hit | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the living board is the same object in every version
  const hits = useMemo(() => findOnWall(document.board, query), [document, version, query])
  useEffect(() => workspace.store.setState({ found: new Set(hits) }), [workspace, hits])
  useEffect(() => () => workspace.store.setState({ found: new Set() }), [workspace])

  const goTo = (next: Hit | null) => {
    setHit(next)
    if (next) workspace.perform(jumpTo(workspace.context(), [next.id]))
  }
  const step = (by: 1 | -1) => goTo(hitBeside(hits, hit, by))
  const close = () => workspace.perform([change({ dialog: null })])
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    if (event.key === 'Escape') close()
    if ((event.ctrlKey || event.metaKey) && event.key === 'f') event.preventDefault()
  }
  return (
    <search className={styles.find}>
      <TextField
        quiet
        label="Find on the wall"
        placeholder="Find on the wall"
        autoFocus
        value={query}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setQuery(target.value)
          goTo(hitBeside(findOnWall(document.board, target.value), null, 1))
        }}
      />
      <output className={styles.count}>{query.trim() === '' ? '' : hitWords(hits, hit)}</output>
      <IconButton label="Previous hit" shortcut="Shift+Enter" icon={<ChevronUp />} onClick={() => step(-1)} />
      <IconButton label="Next hit" shortcut="Enter" icon={<ChevronDown />} onClick={() => step(1)} />
      <IconButton label="Close" shortcut="Escape" icon={<X />} onClick={close} />
    </search>
  )
}
