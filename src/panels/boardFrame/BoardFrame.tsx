import type { ReactNode } from 'react'
import styles from './BoardFrame.module.css'

interface BoardFrameProps {
  readonly bar: ReactNode
  /** Over the face, at the top. */
  readonly banner: ReactNode
  /** Over the face, at the top right. */
  readonly finder: ReactNode
  /** The stickies; stays mounted under the other faces. */
  readonly wall: ReactNode
  /** Floats over the wall. */
  readonly left: ReactNode
  readonly corner: ReactNode
  /** At the middle of the wall's lower edge. */
  readonly foot: ReactNode
  /** Map or Code, in place of the wall. */
  readonly face: ReactNode | null
  readonly side: ReactNode
}

/** Where things stand on a board's page; the wall gets all that is left. */
export function BoardFrame({ bar, banner, finder, wall, left, corner, foot, face, side }: BoardFrameProps) {
  return (
    <div className={styles.frame}>
      {bar}
      <main className={styles.stage}>
        <div className={styles.wall} inert={face !== null}>
          {wall}
          <div className={styles.left}>{left}</div>
          <div className={styles.corner}>{corner}</div>
          <div className={styles.foot}>{foot}</div>
        </div>
        {face === null ? null : <div className={styles.face}>{face}</div>}
        <div className={styles.banner}>{banner}</div>
        <div className={styles.finder}>{finder}</div>
      </main>
      {side}
    </div>
  )
}
