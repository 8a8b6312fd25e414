import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './PagedList.module.css'

/** So many are drawn at first, and with each press five times as many more. */
const PAGE = 20

interface PagedListProps<T> {
  readonly items: readonly T[]
  /** The `li` of an item, with its key. */
  readonly children: (item: T) => ReactNode
}

/** A list that may be long, drawn bit by bit. */
export function PagedList<T>({ items, children }: PagedListProps<T>) {
  const [shown, setShown] = useState(PAGE)
  const more = items.length - shown
  return (
    <>
      <ul>{items.slice(0, shown).map(children)}</ul>
      {more > 0 ? (
        <Button look="ghost" className={styles.more} onClick={() => setShown(shown + 5 * PAGE)}>
          {more} more
        </Button>
      ) : null}
    </>
  )
}
