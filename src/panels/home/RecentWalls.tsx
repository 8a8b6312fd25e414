import { X } from 'lucide-react'
import { useState } from 'react'
import { ownStorage } from '../../session/ownStorage.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { agoOf } from './agoOf.ts'
import styles from './RecentWalls.module.css'
import { forgetWall, recentWalls } from './recentWalls.ts'
import { useReturn } from './useReturn.ts'

/** Walls opened on this device; forgetting one only takes it off the list. */
export function RecentWalls() {
  const [walls, setWalls] = useState(() => recentWalls(ownStorage()))
  useReturn(() => setWalls(recentWalls(ownStorage())))
  if (walls.length === 0) return null
  return (
    <section aria-labelledby="recent" className={styles.recent}>
      <h2 id="recent">Opened lately</h2>
      <ul>
        {walls.map(({ id, title, link, openedAt }) => (
          <li key={id} className={styles.row}>
            <a href={link} className={styles.link}>
              <span className={styles.title}>{title || 'Untitled wall'}</span>
              <span className={styles.when}>{agoOf(openedAt, Date.now())}</span>
            </a>
            <IconButton
              label={`Take “${title || 'Untitled wall'}” off this list`}
              icon={<X />}
              onClick={() => {
                forgetWall(ownStorage(), id)
                setWalls(recentWalls(ownStorage()))
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
