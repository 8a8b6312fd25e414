import styles from './Avatar.module.css'

interface AvatarProps {
  readonly name: string
  readonly colour: string
}

/** A person's initial on their colour. Decoration: name the control around it. */
export function Avatar({ name, colour }: AvatarProps) {
  const [initial = '?'] = name.trim()
  return (
    <span aria-hidden className={styles.avatar} style={{ background: colour }}>
      {initial.toLocaleUpperCase()}
    </span>
  )
}
