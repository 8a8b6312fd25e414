import styles from './MergeOutcome.module.css'

interface FileListProps {
  readonly title: string
  /** What the files have in common. */
  readonly what: string
  readonly paths: readonly string[]
  /** The file that is looked at. */
  readonly shown: string | undefined
  /** Undefined where they cannot be looked at. */
  readonly onOpen?: (path: string) => void
}

/** Files of a merge that went the same way; nothing where there are none. */
export function FileList({ title, what, paths, shown, onOpen }: FileListProps) {
  if (paths.length === 0) return null
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{paths.length}</span>
      </h3>
      <p className={styles.what}>{what}</p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            {onOpen ? (
              <button
                type="button"
                className={styles.file}
                aria-current={path === shown ? 'true' : undefined}
                onClick={() => onOpen(path)}
              >
                <FilePath path={path} />
              </button>
            ) : (
              <span className={styles.file}>
                <FilePath path={path} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function FilePath({ path }: { readonly path: string }) {
  const slash = path.lastIndexOf('/') + 1
  return (
    <>
      {path.slice(slash)} <small className={styles.folder}>{path.slice(0, slash)}</small>
    </>
  )
}
