import { Maximize, Minus, Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './ZoomControls.module.css'

/** Out, in, 100 %, fit. The figure follows the camera without React. */
export function ZoomControls({ workspace }: { readonly workspace: Workspace }) {
  const figure = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const show = () => {
      const text = `${Math.round(workspace.camera.get().zoom * 100)} %`
      if (figure.current && figure.current.textContent !== text) figure.current.textContent = text
    }
    show()
    return workspace.camera.subscribe(show)
  }, [workspace])
  return (
    <div role="toolbar" aria-label="Zoom" className={styles.zoom}>
      <IconButton
        label="Zoom out"
        shortcut="Mod+-"
        side="top"
        icon={<Minus />}
        onClick={() => workspace.run('zoom-out')}
      />
      <Tooltip label="Zoom to 100 %" shortcut="Mod+0" side="top">
        <button
          ref={figure}
          type="button"
          aria-label="Zoom to 100 %"
          className={styles.figure}
          onClick={() => workspace.run('zoom-100')}
        />
      </Tooltip>
      <IconButton
        label="Zoom in"
        shortcut="Mod+="
        side="top"
        icon={<Plus />}
        onClick={() => workspace.run('zoom-in')}
      />
      <IconButton
        label="Zoom to fit"
        shortcut="Shift+1"
        side="top"
        icon={<Maximize />}
        onClick={() => workspace.run('zoom-fit')}
      />
    </div>
  )
}
