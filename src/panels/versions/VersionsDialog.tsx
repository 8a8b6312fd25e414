import type { FormEvent } from 'react'
import { useStore } from 'zustand'
import type { Version } from '../../session/api/versions.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { useVersions } from './useVersions.ts'
import styles from './VersionsDialog.module.css'
import { versionTime, versionTitle } from './versionTitle.ts'

interface VersionsDialogProps {
  readonly session: Pick<Session, 'boardId' | 'status'>
  readonly workspace: Workspace
  readonly capability: string
}

/** The moments of this wall that were kept: keep one more, look at one, bring one back. */
export function VersionsDialog({ session, workspace, capability }: VersionsDialogProps) {
  const { boardId } = session
  const canEdit = useStore(session.status, mayEdit)
  const { list, trouble, busy, news, keep, restore, takeBack } = useVersions({ boardId, capability })

  const onKeep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const name = String(new FormData(form).get('name') ?? '').trim()
    if (name && (await keep(name))) form.reset()
  }
  return (
    <Dialog title="History of this wall" onClose={() => workspace.perform([change({ dialog: null })])}>
      <div className={styles.body}>
        {canEdit ? (
          <form className={styles.keep} onSubmit={onKeep}>
            <TextField label="Keep the wall as it is now, as" name="name" maxLength={100} placeholder="After lunch" />
            <Button type="submit">Keep</Button>
          </form>
        ) : null}
        <p role="status" className={styles.news}>
          {busy ? 'One moment …' : news?.words}
          {news?.before && !busy ? <TakeBack before={news.before} onTakeBack={takeBack} /> : null}
        </p>
        {trouble ? <p role="alert">The list could not be fetched. {trouble}</p> : null}
        {list === null && !trouble ? <p className={styles.none}>The list is being fetched.</p> : null}
        {list?.length === 0 ? (
          <p className={styles.none}>Nothing is kept yet. While people edit, one version an hour is kept by itself.</p>
        ) : null}
        <ul className={styles.list}>
          {list?.map((version) => (
            <li key={version.id} className={styles.row}>
              <span className={styles.words}>
                <strong>{versionTitle(version)}</strong>
                <small>{versionTime(version)}</small>
              </span>
              <a
                className={styles.look}
                href={`/b/${encodeURIComponent(boardId)}?version=${encodeURIComponent(version.id)}#${capability}`}
                target="_blank"
                rel="noreferrer"
                aria-label={`Look at ${versionTitle(version)}, ${versionTime(version)}`}
              >
                Look at it
              </a>
              {canEdit ? (
                <Button
                  aria-label={`Restore ${versionTitle(version)}, ${versionTime(version)}`}
                  // The second click of a double click would restore over what was restored just now.
                  onClick={({ detail }) => detail < 2 && restore(version)}
                >
                  Restore
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function TakeBack({ before, onTakeBack }: { before: Version; onTakeBack: (before: Version) => void }) {
  return <Button onClick={() => onTakeBack(before)}>Take it back</Button>
}
