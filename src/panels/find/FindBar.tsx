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

interface FindBarProps {
  readonly session: Session
  readonly workspace: Workspace
}

/** Finds words on the wall: Enter goes on, Shift+Enter back, Esc closes and leaves the hit selected. */
export function FindBar({ session, workspace }: FindBarProps) {
  const { document } = session
  const version = useLive(document, () => document.version)
  const [query, setQuery] = useState('')
  const [position, setPosition] = useState(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the living board is the same object in every version
  const hits = useMemo(() => findOnWall(document.board, query), [document, version, query])
  useEffect(() => workspace.store.setState({ found: new Set(hits) }), [workspace, hits])
  useEffect(() => () => workspace.store.setState({ found: new Set() }), [workspace])

  const goTo = (next: number, among = hits) => {
    if (among.length === 0) return setPosition(-1)
    const index = (next + among.length) % among.length
    const hit = among[index]
    setPosition(index)
    if (hit !== undefined) workspace.perform(jumpTo(workspace.context(), [hit]))
  }
  const close = () => workspace.perform([change({ dialog: null })])
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') goTo(position + (event.shiftKey ? -1 : 1))
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
          goTo(0, findOnWall(document.board, target.value))
        }}
      />
      <output className={styles.count}>
        {query.trim() === '' ? '' : hits.length === 0 ? 'None' : `${Math.max(0, position) + 1} of ${hits.length}`}
      </output>
      <IconButton label="Previous hit" shortcut="Shift+Enter" icon={<ChevronUp />} onClick={() => goTo(position - 1)} />
      <IconButton label="Next hit" shortcut="Enter" icon={<ChevronDown />} onClick={() => goTo(position + 1)} />
      <IconButton label="Close" shortcut="Escape" icon={<X />} onClick={close} />
    </search>
  )
}
