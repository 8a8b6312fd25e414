import { Maximize, Minus, Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Throttle } from '../../session/presence/Throttle.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './ZoomControls.module.css'

/** Nobody reads a figure that changes more often; each new one lays the page out anew. */
const FIGURE_EVERY_MS = 100

/** Out, in, 100 %, fit. The figure follows the camera without React. */
export function ZoomControls({ workspace }: { readonly workspace: Workspace }) {
  const figure = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const figures = new Throttle(FIGURE_EVERY_MS, () => {
      const text = `${Math.round(workspace.camera.get().zoom * 100)} %`
      if (figure.current && figure.current.textContent !== text) figure.current.textContent = text
    })
    figures.request()
    const stop = workspace.camera.subscribe(() => figures.request())
    return () => {
      stop()
      figures.stop()
    }
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
