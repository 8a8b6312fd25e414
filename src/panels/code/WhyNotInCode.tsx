import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../domain/board/Board.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import styles from './TraceStrip.module.css'

interface WhyNotInCodeProps {
  readonly reading: Reading
  readonly selection: ReadonlySet<Id>
}

/** Why the selected stickies gave no code, though a README may tell of them. */
export function WhyNotInCode({ reading, selection }: WhyNotInCodeProps) {
  useEffect(() => reading.watchGaps(), [reading])
  const why = useStore(reading.state, ({ gaps }) => gaps?.find(({ note }) => selection.has(note))?.why)
  return <span className={styles.gap}>Not in code{why ? `: ${why}` : ''}</span>
}
