import styles from './Kbd.module.css'
import { keysOf } from './keysOf.ts'

/** A shortcut as the keys to press, from a chord such as `Mod+Shift+Z`. */
export function Kbd({ chord }: { readonly chord: string }) {
  return <kbd className={styles.kbd}>{keysOf(chord, isApple)}</kbd>
}

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)
