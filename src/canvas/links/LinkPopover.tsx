import { Check, X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { newId } from '../../domain/board/newId.ts'
import { stickyName } from '../../domain/interpretation/sticky-text/stickyName.ts'
import { pointAt } from '../../domain/look/LinkPath.ts'
import { Button } from '../../ui/Button.tsx'
import { toScreen } from '../../workspace/camera/CameraState.ts'
import { apply, change } from '../../workspace/Effect.ts'
import type { AskedLink } from '../../workspace/WorkspaceState.ts'
import { returnFocus } from '../input/returnFocus.ts'
import type { WallView } from '../WallView.ts'
import styles from './LinkPopover.module.css'
import { inferredKey } from './SceneLink.ts'

/** Asks whether a link that was read from where the notes stand is meant: draw it, or never infer it again. */
export function LinkPopover({ wall }: { readonly wall: WallView }) {
  const asked = useStore(wall.sources.workspace.store, (state) => state.asked)
  return asked && <Question key={inferredKey(asked.from, asked.to)} wall={wall} asked={asked} />
}

function Question({ wall, asked: { from, to } }: { readonly wall: WallView; readonly asked: AskedLink }) {
  const { workspace, session } = wall.sources
  const box = useRef<HTMLFormElement>(null)
  const link = wall.scene.links.find(inferredKey(from, to))

  useLayoutEffect(() => {
    const place = () => {
      const current = wall.scene.links.find(inferredKey(from, to))
      if (!current) {
        workspace.store.setState({ asked: null })
        return
      }
      const { x, y } = toScreen(workspace.camera.get(), pointAt(current.path, 0.5))
      if (box.current) box.current.style.transform = `translate(${x}px, ${y + 14}px) translateX(-50%)`
    }
    const form = box.current
    place()
    const stops = [workspace.camera.subscribe(place), session.document.subscribe(place)]
    return () => {
      for (const stop of stops) stop()
      if (form && workspace.store.getState().asked === null) returnFocus(form)
    }
  }, [wall, workspace, session, from, to])

  if (!link) return null
  const name = (id: string) => stickyName(wall.scene.board.notes.get(id)?.text ?? '') || 'Unnamed'
  const done = change({ asked: null })
  return (
    <form
      ref={box}
      className={styles.popover}
      data-over-wall
      aria-label="Inferred link"
      onSubmit={(event) => event.preventDefault()}
    >
      <p className={styles.names}>
        {name(from)} → {name(to)}
      </p>
      <p className={styles.reason}>Read from the wall: {link.reason}</p>
      <div className={styles.buttons}>
        <Button
          look="primary"
          icon={<Check size={14} />}
          autoFocus
          onClick={() => workspace.perform([apply({ type: 'add-links', links: [{ id: newId(), from, to }] }), done])}
        >
          Draw it
        </Button>
        <Button
          icon={<X size={14} />}
          onClick={() => workspace.perform([apply({ type: 'reject-link', id: newId(), from, to }), done])}
        >
          Not meant
        </Button>
      </div>
    </form>
  )
}
