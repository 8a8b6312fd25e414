import { classes } from './classes.ts'
import styles from './Swatch.module.css'

interface SwatchProps {
  readonly colour: string
  readonly mark?: 'none' | 'folded-corner' | 'clock' | 'tilted' | 'dashed'
  /** Twice as wide as high. */
  readonly wide?: boolean
  readonly letter?: string
  readonly large?: boolean
}

/** A small sticky. Decoration: the words beside it say what it is. */
export function Swatch({ colour, mark = 'none', wide = false, letter, large = false }: SwatchProps) {
  return (
    <span
      aria-hidden
      className={classes(styles.swatch, wide && styles.wide, large && styles.large)}
      data-mark={mark}
      style={{ backgroundColor: colour }}
    >
      {letter}
    </span>
  )
}
