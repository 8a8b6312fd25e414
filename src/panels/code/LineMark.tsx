import styles from './CodeView.module.css'
import { placeOfLines } from './lineGeometry.ts'

interface LineMarkProps {
  readonly lines: readonly [number, number]
  readonly look: 'hovered' | 'lit' | 'current'
}

/** A wash behind some lines. */
export function LineMark({ lines, look }: LineMarkProps) {
  return <div aria-hidden className={styles.mark} data-look={look} style={placeOfLines(lines)} />
}
