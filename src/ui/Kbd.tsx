import styles from './Kbd.module.css'

/** A shortcut as keys, written `Ctrl+K`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{keys}</kbd>
}
