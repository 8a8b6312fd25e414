import { CODE_STYLES } from '../domain/export/ExportTarget.ts'
import type { Workspace } from './Workspace.ts'

const STORAGE_KEY = 'wallstorm.code-style'

/** Takes up the style of code that was chosen on this device, and keeps what is chosen from here on. */
export function rememberCodeStyle(
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  { store }: Pick<Workspace, 'store'>,
): void {
  try {
    const stored = storage?.getItem(STORAGE_KEY)
    const codeStyle = CODE_STYLES.find((style) => style === stored)
    if (codeStyle) store.setState({ codeStyle })
  } catch {}
  store.subscribe(({ codeStyle }, before) => {
    if (codeStyle === before.codeStyle) return
    try {
      storage?.setItem(STORAGE_KEY, codeStyle)
    } catch {}
  })
}
