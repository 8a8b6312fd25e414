import styles from './Kbd.module.css'
import { keysHere } from './keysHere.ts'

/** A shortcut as the keys to press, from a chord such as `Mod+Shift+Z`. */
export function Kbd({ chord }: { readonly chord: string }) {
  return <kbd className={styles.kbd}>{keysHere(chord)}</kbd>
}
